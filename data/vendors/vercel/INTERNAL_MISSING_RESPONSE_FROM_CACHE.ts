import type { VendorEntry } from '../../shapes';

export default {
  title: 'Missing Response From Cache',
  sign: '📭',
  headline: 'Vercel’s store of pages gave nothing back',
  short: 'The store gave nothing back',
  plain: 'A copy was expected to be there. When Vercel reached for it, something unforeseen happened.',
  party: 'cdn',
  place: 'site',
  turn: ['wait'],
  causes: ['Vercel’s internal cache had a fault.'],
  steps: { visitor: [], owner: ['Turn to Vercel’s support if visitors keep seeing this.'] },
  sources: ['https://vercel.com/docs/errors/INTERNAL_MISSING_RESPONSE_FROM_CACHE', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
