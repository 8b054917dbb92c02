import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid request rewrite: too long',
  sign: '📏',
  headline: 'The site’s rule made a page address that is too long',
  short: 'Rule made too long an address',
  plain:
    'A rule of the owner at Cloudflare changes the address of the page that you asked for. What came out was longer than Cloudflare allows.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The rewritten path or query string exceeds the maximum length.',
    'The rule adds a value that the visitor sent, and that was very long.',
  ],
  steps: {
    visitor: ['If you followed a very long link, remove what stands after the question mark.'],
    owner: ['Shorten the value or the expression of the rewrite.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1036/',
  ],
  seen: 'page',
} satisfies VendorEntry;
