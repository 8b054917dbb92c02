import type { VendorEntry } from '../../shapes';

export default {
  title: 'Denied character sequence',
  sign: '🧵',
  headline: 'The address holds a row of characters that the site doesn’t allow',
  short: 'A forbidden piece in the address',
  plain:
    'Some pieces of an address are typical of attacks, such as two dots in a row. The site refuses every address that holds one from its list. An honest address can be hit as well.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The address contains a sequence from denyUrlSequences.'],
  steps: {
    visitor: [],
    owner: [
      'Read the list in the URL tab of Request Filtering and decide whether the entry is needed.',
      'For a single good address, add it to alwaysAllowedUrls (IIS 7.5 and later).',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/denyurlsequences/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
