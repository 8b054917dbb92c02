import type { VendorEntry } from '../../shapes';

export default {
  title: 'Application shutting down',
  sign: '🌙',
  headline: 'The program behind this page was just being shut down',
  short: 'It is shutting down',
  plain:
    'The part of the server that runs this site was closing when your request came. So nobody worked on it. A short wait is often all it takes.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['The application pool is being stopped or recycled.', 'The application hangs and doesn’t come to an end.'],
  steps: {
    visitor: ['Wait half a minute and reload the page.'],
    owner: [
      'Wait for the worker process to end, and look for what keeps it busy if it doesn’t.',
      'See in the System event log why the pool shut down.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
