import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid time format (ARR)',
  sign: '🕰️',
  headline: 'A time in the request was not written in a form the server reads',
  short: 'A time is written wrongly',
  plain:
    'Requests can carry a date and time, for example to ask only for what has changed since. The machine in front of the site could not read it. Microsoft says only “invalid time format” and doesn’t name the place where the time stood.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A header such as If-Modified-Since has a date that is not in the standard form.'],
  steps: {
    visitor: [],
    owner: ['Search the request for dates, and write them as in “Sun, 06 Nov 1994 08:49:37 GMT”.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.7',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
