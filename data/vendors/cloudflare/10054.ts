import type { VendorEntry } from '../../shapes';

export default {
  title: 'Redirect source URL with fragment',
  sign: '#️⃣',
  headline: 'The address to redirect from names a place inside the page',
  short: 'Source names a place inside',
  plain:
    'What follows a hash sign in an address is meant for the browser alone, which scrolls to that place. It never reaches Cloudflare, so no redirect can depend on it.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The address was copied together with its # part.'],
  steps: {
    visitor: [],
    owner: ['Delete the # and all that follows from the source URL.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10054/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/url-components/',
    'https://developers.cloudflare.com/workers/observability/errors/',
  ],
  seen: 'page',
  tell: 'In Bulk Redirects it is the fragment. From an upload of a Worker, 10054 tells that a variable or a secret is too large.',
} satisfies VendorEntry;
