import type { VendorEntry } from '../../shapes';

export default {
  title: 'Write access forbidden',
  sign: '🖊️',
  headline: 'Nothing may be written into the folder of this address',
  short: 'Writing is switched off',
  plain:
    'Something was to be saved on the server, and the folder does not take it. Uploads and changes need a right to write there. Reading the site isn’t touched by this.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Write is not granted in IIS.', 'The file system’s own permissions don’t let this account write.'],
  steps: {
    visitor: [],
    owner: [
      'Check both places: the access policy in IIS and the NTFS permissions of the folder.',
      'For WebDAV, add an authoring rule that allows Write for the user and the path.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/handlers/',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/webdav/authoringrules/',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
