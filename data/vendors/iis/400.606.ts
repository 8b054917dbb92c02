import type { VendorEntry } from '../../shapes';

export default {
  title: 'Asynchronous competition error (ARR)',
  sign: '🪢',
  headline: 'Something went wrong while the request was being passed on',
  short: 'Failed while being passed on',
  plain:
    'The machine in front of the site does several things at once while it passes a request on. One of them went wrong. Microsoft lists this number as “asynchronous competition error” and explains it no further.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['Something that ARR ran in the background didn’t end as planned; the documents don’t say what.'],
  steps: {
    visitor: [],
    owner: [
      'Trace the failing request on the ARR server and note the error code beside it.',
      'Make sure that the newest ARR 3 is installed before you search any deeper.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-arr-using-frt-rules',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
