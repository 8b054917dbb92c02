import type { VendorEntry } from '../../shapes';

export default {
  title: 'Query string too long',
  sign: '🐍',
  headline: 'The part of the address after the question mark is too long',
  short: 'Too much after the question mark',
  plain:
    'After a question mark, an address carries details for the page, such as what you searched for. Here these details take up more room than the site allows. If nothing was changed, they may fill 2048 bytes.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A form with much text puts all of it into the address.', 'A sign-in page carries a long return address.'],
  steps: {
    visitor: [],
    owner: [
      'Send long data with POST, in the body of the request.',
      'Raise maxQueryString in requestLimits, and for ASP.NET its own limit as well.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
