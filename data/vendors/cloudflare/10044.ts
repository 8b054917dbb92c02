import type { VendorEntry } from '../../shapes';

export default {
  title: 'Target URL in redirect is too long',
  sign: '🧵',
  headline: 'The address to redirect to is too long',
  short: 'Redirect’s target is too long',
  plain:
    'It concerns the owner of a site who is setting up redirects at Cloudflare. The address that visitors would be sent to goes beyond 32,768 characters.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A generated address carries far too many parameters.',
    'The path of the target repeats parts that aren’t needed.',
  ],
  steps: {
    visitor: [],
    owner: ['Shorten the target URL to 32,768 characters or fewer.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10044/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/parameters/',
  ],
  seen: 'page',
} satisfies VendorEntry;
