import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid redirect status code',
  sign: '🎰',
  headline: 'The redirect uses a number that Cloudflare doesn’t take',
  short: 'Redirect’s number isn’t supported',
  plain:
    'Every redirect has a number that tells browsers whether it is for good or for now. Cloudflare’s Bulk Redirects accept four of them, and this was another one.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A number other than 301, 302, 307 or 308 was set.', 'A digit was mistyped.'],
  steps: {
    visitor: [],
    owner: ['Choose 301 or 308 for a lasting move, 302 or 307 for one that may change.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10047/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/parameters/',
  ],
  seen: 'page',
} satisfies VendorEntry;
