import type { VendorEntry } from '../../shapes';

export default {
  title: 'MIME type restriction',
  sign: '🗃️',
  headline: 'The server doesn’t hand out files of this kind',
  short: 'This kind of file is unknown',
  plain:
    'The file may well be there, but the server doesn’t know its kind. It hands out only kinds that are on its list. The last part of the file’s name, such as .json or .woff2, tells it the kind.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The extension has no MIME type in the configuration.',
    'A file that should be run by a program is treated as a plain file, since no handler takes it.',
    'For a WebDAV request, the file type is unknown and allowNonMimeMapFiles is false.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Add a mimeMap with fileExtension and mimeType to staticContent.',
      'If it is a script, add the handler for it instead, or visitors could read its source.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/staticcontent/mimemap',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/webdav/authoringrules/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
