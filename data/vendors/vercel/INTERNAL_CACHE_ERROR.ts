import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Cache Error',
  sign: '🧺',
  headline: 'Vercel could not read from its own store of pages',
  short: 'Vercel’s store failed',
  plain:
    'Vercel keeps copies of pages so that they come fast. Reading this copy failed, and Vercel counts that among its own faults.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['Something in Vercel’s store went wrong without warning.'],
  steps: { visitor: [], owner: ['If it goes on, write to Vercel’s support with the ID that stands on the page.'] },
  sources: ['https://vercel.com/docs/errors/INTERNAL_CACHE_ERROR', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
