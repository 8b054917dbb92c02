import type { VendorEntry } from '../../shapes';

export default {
  title: 'Infinite Loop Detected',
  sign: '🎠',
  headline: 'The site’s program kept calling itself',
  short: 'The site calls itself forever',
  plain: 'Vercel saw that one request led to the next one without an end, and stopped that.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The code fetches an address that runs the same code again.',
    'A redirect or a rewrite leads back to where it began.',
  ],
  steps: {
    visitor: [],
    owner: ['Look for a fetch of your own address, and for rewrites in vercel.json or next.config.js that point back.'],
  },
  sources: ['https://vercel.com/docs/errors/INFINITE_LOOP_DETECTED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [508],
} satisfies VendorEntry;
