import type { VendorEntry } from '../../shapes';

export default {
  title: 'Client gone (ARR)',
  sign: '🏃',
  headline: 'Whoever asked had hung up before the answer was there',
  short: 'The visitor left early',
  plain:
    'The person or program that asked did not wait for the answer. So nobody sees this number on a page: it stands in the server’s log. It often means no more than a click on another link.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody', 'site-owner'],
  causes: [
    'Somebody closed the tab, pressed stop or reloaded the page.',
    'A program gave up because its own waiting time was over.',
    'The network between visitor and site broke off.',
  ],
  steps: {
    visitor: [],
    owner: [
      'If it is frequent, look at time-taken in the log: people leave where a page is slow.',
      'Compare with the waiting times of load balancers in front of ARR.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
  ],
  seen: 'log',
} satisfies VendorEntry;
