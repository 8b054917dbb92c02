import type { VendorEntry } from '../../shapes';

export default {
  title: 'Source URL in redirect is too long',
  sign: '📐',
  headline: 'The address to redirect from is too long',
  short: 'Redirect’s source is too long',
  plain:
    'Whoever sets up redirects at Cloudflare can meet this. The address that visitors would come from has more characters than the 32,768 that are allowed.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The address was copied with tracking codes and other parameters.', 'It has needless folders in its path.'],
  steps: {
    visitor: [],
    owner: ['Enter a source URL of at most 32,768 characters.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10043/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/parameters/',
  ],
  seen: 'page',
} satisfies VendorEntry;
