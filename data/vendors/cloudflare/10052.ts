import type { VendorEntry } from '../../shapes';

export default {
  title: 'Redirect source URL with port',
  sign: '🚢',
  headline: 'The address to redirect from has a number after the site’s name',
  short: 'Number after the name',
  plain:
    'An address may name a port, a kind of numbered door, after the site’s name. Cloudflare’s redirects can’t start from such an address.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The source URL was copied from a test system, as in https://example.com:8081.'],
  steps: {
    visitor: [],
    owner: ['Remove the colon and the number from the source URL.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10052/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/url-components/',
    'https://developers.cloudflare.com/workers/observability/errors/',
  ],
  seen: 'page',
  tell: 'It is about redirects if you were editing a Bulk Redirect List. When you upload a Worker, 10052 means a binding without a name.',
} satisfies VendorEntry;
