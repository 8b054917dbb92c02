import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid request rewrite: URI path',
  sign: '✏️',
  headline: 'The site’s rule made up a page address that isn’t valid',
  short: 'Rule made a bad address',
  plain:
    'The owner has a rule at Cloudflare that rewrites the address of a page on its way. For your request the result was no proper address.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The rewritten path is empty, or doesn’t start with a slash.',
    'The rewrite leads to a path under /cdn-cgi/.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Let the result begin with a slash, for instance with concat("/", lower(ip.src.country), http.request.uri.path).',
      'Choose a target outside /cdn-cgi/.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1035/',
  ],
  seen: 'page',
} satisfies VendorEntry;
