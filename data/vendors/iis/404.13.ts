import type { VendorEntry } from '../../shapes';

export default {
  title: 'Content length too large',
  sign: '🐳',
  headline: 'What you sent was bigger than this site accepts',
  short: 'The upload is too big',
  plain:
    'You sent something to the site, such as a file or a long form. It was bigger than the limit that is set there. If nothing was changed, that limit is about 28.6 megabytes.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The file is larger than maxAllowedContentLength allows; the default is 30,000,000 bytes.',
    'Many files were sent in one go.',
  ],
  steps: {
    visitor: ['Send a smaller file, or one file after the other.'],
    owner: [
      'Raise maxAllowedContentLength in requestLimits as far as you need.',
      'Check the limit of the application too, such as maxRequestLength in ASP.NET.',
      'In newer documents this refusal is listed as 413.1, so search the log for that as well.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-404-13-website',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
