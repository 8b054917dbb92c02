import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Cache Lock Timeout',
  sign: '🔒',
  headline: 'Vercel waited too long for its own store of pages',
  short: 'Waited too long for the store',
  plain: 'By the name of this error, something kept the stored copy busy, and Vercel couldn’t get at it in time.',
  party: 'cdn',
  place: 'site',
  turn: ['wait'],
  causes: ['Vercel doesn’t say more than that its internal cache was accessed.'],
  steps: { visitor: [], owner: ['Let support know when it happened, should it come back.'] },
  sources: ['https://vercel.com/docs/errors/INTERNAL_CACHE_LOCK_TIMEOUT', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
