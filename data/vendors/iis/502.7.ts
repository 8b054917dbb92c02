import type { VendorEntry } from '../../shapes';

export default {
  title: 'Execute request failure',
  sign: '🎬',
  headline: 'The request was ready to be passed on, and then it failed',
  short: 'It failed to be carried out',
  plain:
    'The machine in front of the site was about to carry out your request, and could not. This number comes with newer versions of ARR. What exactly failed isn’t documented.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['A step inside ARR failed while it carried the request out.'],
  steps: {
    visitor: [],
    owner: [
      'Trace it as for 502.3, and note every error code in the trace.',
      'Look for a newer build of ARR 3 and of URL Rewrite.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
  ],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
