import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Cache Key Too Long',
  sign: '🗝️',
  headline: 'The label for this page in Vercel’s store is too long',
  short: 'The store’s label is too long',
  plain: 'Each stored page gets a label made from its address. This label became longer than the store can handle.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The address itself is very long.'],
  steps: {
    visitor: ['Try the link without what follows the question mark, if it isn’t needed.'],
    owner: ['Keep addresses short, and ask Vercel’s support if they already are.'],
  },
  sources: ['https://vercel.com/docs/errors/INTERNAL_CACHE_KEY_TOO_LONG', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
