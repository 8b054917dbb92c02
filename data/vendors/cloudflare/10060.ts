import type { VendorEntry } from '../../shapes';

export default {
  title: 'Missing scheme in redirect target',
  sign: '🛣️',
  headline: 'The address to redirect to lacks its beginning',
  short: 'Target lacks its start',
  plain: 'The place that a redirect leads to has to start with something like https. That was left out.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The target was typed as example.com instead of https://example.com.'],
  steps: {
    visitor: [],
    owner: ['Put https:// in front of the target URL.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10060/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/url-components/',
  ],
  seen: 'page',
} satisfies VendorEntry;
