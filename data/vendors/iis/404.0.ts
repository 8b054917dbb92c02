import type { VendorEntry } from '../../shapes';

export default {
  title: 'Not found',
  sign: '🔎',
  headline: 'The server has no file or page at this address',
  short: 'No file is there',
  plain:
    'The server looked for what the address names and found nothing. It may have been moved, renamed or deleted. This is the plainest of all the reasons that IIS has for a 404.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The file is not in the folder that the address points to.',
    'The link has a wrong letter in it.',
    'A rewrite rule sends the request to a place that doesn’t exist.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Compare Physical Path on the detailed error page with the files on the disk.',
      'After a deployment, see whether the newest files really arrived.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-404-file-not-found-error',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
