import type { VendorEntry } from '../../shapes';

export default {
  title: 'Forwarder connection error',
  sign: '🚉',
  headline: 'The server behind the one that you reached did not answer properly',
  short: 'The server behind didn’t answer',
  plain:
    'You reached a server that only passes requests on. The one behind it gave no proper answer, or not in time. What broke is between these two, or in the second one.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The server behind needs longer than the waiting time, which is 30 seconds in an ARR server farm if nobody changed it.',
    'It is down, or can’t be reached by name or network.',
    'It closed the connection in the middle of its answer.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Read sc-win32-status beside the 502.3 in the log: 12002 is a time-out.',
      'Compare time-taken on both servers, and find the request again by its X-ARR-LOG-ID.',
      'Raise the time-out in the Proxy settings of the server farm only if the work needs it.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
  ],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
