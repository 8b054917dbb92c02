import type { VendorEntry } from '../../shapes';

export default {
  title: 'Maximum number of forwards (ARR)',
  sign: '🔁',
  headline: 'The request was handed on too many times',
  short: 'Passed on too many times',
  plain:
    'A request may be passed from machine to machine only so often. This one had used up its count, so the next machine stopped it. That protects servers from passing a request round in a circle.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'Two servers or rewrite rules send the request back and forth.',
    'The Max-Forwards header, in which ARR counts the hand-overs, started low; in Microsoft’s examples ARR sets it to 10.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Follow the request through the rewrite rules of every ARR server; a rule that matches its own target is the usual loop.',
      'Check that the host names of the farm’s servers don’t lead back to the ARR server.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-7.6.2',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-arr-using-frt-rules',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
