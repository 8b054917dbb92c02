import type { VendorEntry } from '../../shapes';

export default {
  title: 'File extension denied',
  sign: '🧷',
  headline: 'The site gives out no files with this ending',
  short: 'This ending is blocked',
  plain:
    'The last part of a file’s name tells its kind, such as .zip or .config. The site blocks this kind for everybody. Some endings are blocked to protect settings and source texts.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The extension is denied in fileExtensions.',
    'Only certain extensions are allowed (allowUnlisted is false).',
  ],
  steps: {
    visitor: [],
    owner: [
      'Check File Name Extensions in Request Filtering before you rename the file.',
      'Keep endings such as .config and .cs denied.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/fileextensions/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
