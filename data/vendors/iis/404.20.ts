import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many URL segments',
  sign: '🧮',
  headline: 'The address has too many parts between its slashes',
  short: 'Too many slashes in the address',
  plain:
    'The slashes cut an address into parts, like folders in folders. This address has more parts than the server takes. IIS 7.5 Express used the same number when a start page was missing.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A relative link adds the same folder again and again.', 'An application builds very deep paths.'],
  steps: {
    visitor: [],
    owner: ['Look for a repeated folder in the address: a link without a slash at its start is often the reason.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/extensions/introduction-to-iis-express/iis-80-express-readme',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
