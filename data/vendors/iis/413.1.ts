import type { VendorEntry } from '../../shapes';

export default {
  title: 'Content length too large',
  sign: '🎒',
  headline: 'The site’s limit for what may be sent was crossed',
  short: 'Over the limit for uploads',
  plain:
    'You sent a file or a form that is bigger than the site takes. A filter in IIS checks that before the page sees anything. Its limit is 30,000,000 bytes until somebody changes it.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The content is longer than maxAllowedContentLength.',
    'A program sends much more than it needs to, for instance several files at once.',
  ],
  steps: {
    visitor: ['Make the file smaller, or split it.'],
    owner: [
      'Set maxAllowedContentLength under requestFiltering/requestLimits to what the page really needs.',
      'Search the log for 404.13 as well: Microsoft’s own list of IIS codes has that number for the same case, and 413.1 is missing there.',
      'Expect 404 in some versions: Microsoft writes of IIS 7 that it answers so and only logs 413.1.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
    'https://learn.microsoft.com/en-us/iis/troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis',
    'https://learn.microsoft.com/en-us/iis/manage/configuring-security/configure-request-filtering-in-iis',
  ],
  seen: 'page',
  statuses: [413],
} satisfies VendorEntry;
