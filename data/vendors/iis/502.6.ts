import type { VendorEntry } from '../../shapes';

export default {
  title: 'Forwarded request failure',
  sign: '📭',
  headline: 'The request was passed on, and that did not work',
  short: 'Passing it on failed',
  plain:
    'The machine in front of the site took your request and gave it to another server. Something failed on that way. Microsoft calls it a “forwarded request failure” and leaves it at that.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['ARR could not finish the request to the server behind it.'],
  steps: {
    visitor: [],
    owner: [
      'Use Failed Request Tracing on the ARR server: ARR_SERVER_ROUTED names the server that was chosen.',
      'Search that server’s log and its HTTPERR log for the same moment.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
  ],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
