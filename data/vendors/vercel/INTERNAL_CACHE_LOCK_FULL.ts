import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Cache Lock Full',
  sign: '🅿️',
  headline: 'Vercel’s store of pages had no room for this request just then',
  short: 'Vercel’s store is crowded',
  plain:
    'That is what the name says. Vercel itself only tells that a passing trouble inside its store is the usual reason.',
  party: 'cdn',
  place: 'site',
  turn: ['wait'],
  causes: ['The internal store has a temporary fault.'],
  steps: { visitor: [], owner: ['There is nothing to change on your side; contact support if it stays.'] },
  sources: ['https://vercel.com/docs/errors/INTERNAL_CACHE_LOCK_FULL', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
