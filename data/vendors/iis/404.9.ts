import type { VendorEntry } from '../../shapes';

export default {
  title: 'File attribute hidden',
  sign: '🫥',
  headline: 'The file is marked as hidden on the server',
  short: 'A hidden file',
  plain:
    'Windows can mark a file as hidden. The server treats a hidden file as if it were not there. This holds for plain files; scripts are still run.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The file has the hidden attribute, perhaps from the disk or archive that it came from.'],
  steps: {
    visitor: [],
    owner: [
      'Clear the attribute with “attrib -h” or in the file’s properties.',
      'Protect files with NTFS permissions; hiding is no protection.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/hidden-static-files-http-404-access-denied',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
