import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request header too long',
  sign: '🐘',
  headline: 'A note that your browser sent along was too long for this site',
  short: 'A note was too long',
  plain:
    'With each request, the browser sends short notes about itself and about the sign-in. One of them was longer than this site allows. Cookies, the notes that a site keeps in your browser, are often the longest.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['A header is over the limit that headerLimits sets for it.', 'Cookies have piled up for this site.'],
  steps: {
    visitor: ['Delete the cookies of this one site, and sign in again.'],
    owner: [
      'Raise sizeLimit for that header in headerLimits, or make your cookies smaller.',
      'In newer documents the same refusal is listed as 431, so look for both in the log.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/headerlimits/',
    'https://learn.microsoft.com/en-us/iis/troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
