import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many equal URL source paths',
  sign: '🗂️',
  headline: 'Too many redirects start from the same path',
  short: 'Path used by too many redirects',
  plain:
    'Cloudflare limits how many redirects of one account may share the part of an address after the site’s name. The limit counts across all lists and all domains.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Many domains redirect from the same path, such as /contact.', 'The same redirects stand in several lists.'],
  steps: {
    visitor: [],
    owner: [
      'Merge lists that overlap, and delete redirects that nobody needs.',
      'Use one rule with an expression for a path that many domains share.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10059/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/parameters/',
  ],
  seen: 'page',
} satisfies VendorEntry;
