import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Edge Function Failed',
  sign: '🔧',
  headline: 'Vercel failed while it ran a small program of the site',
  short: 'Vercel failed to run it',
  plain:
    'Vercel lists this among the faults of its own system. It says that such a fault passes, and that another try should work.',
  party: 'cdn',
  place: 'site',
  turn: ['wait'],
  causes: ['Different troubles inside Vercel can lead to it.'],
  steps: {
    visitor: ['Reload this page right away.'],
    owner: ['Send Vercel’s support the request ID from the page if it happens again and again.'],
  },
  sources: [
    'https://vercel.com/docs/errors/INTERNAL_EDGE_FUNCTION_INVOCATION_FAILED',
    'https://vercel.com/docs/errors',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
