import type { VendorEntry } from '../../shapes';

export default {
  title: 'Router Cannot Parse Path',
  sign: '🧮',
  headline: 'A rule of the site leads to an address that can’t be read',
  short: 'A rule makes a bad address',
  plain:
    'Owners can write rules that send visitors from one address to another. Here the result isn’t a proper address.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A rewrite or a redirect builds an invalid URL.',
    'A letter from your address was put into the rule without being escaped.',
  ],
  steps: {
    visitor: [],
    owner: ['Follow your rewrites and redirects with the address that failed, and see what they build.'],
  },
  sources: ['https://vercel.com/docs/errors/INTERNAL_ROUTER_CANNOT_PARSE_PATH', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
