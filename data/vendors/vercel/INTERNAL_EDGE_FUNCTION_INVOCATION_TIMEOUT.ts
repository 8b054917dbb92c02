import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Edge Function Timeout',
  sign: '🐌',
  headline: 'A small program of the site ran out of time at Vercel',
  short: 'It ran out of time',
  plain:
    'Vercel counts this among its own errors. Yet the reasons it names are mostly in the program: long work, or slow helpers.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The function works for too long before it answers.',
    'Something that it depends on doesn’t respond in time.',
  ],
  steps: {
    visitor: [],
    owner: ['Make the function begin its response within 25 seconds, and speed up its calls to others.'],
  },
  sources: [
    'https://vercel.com/docs/errors/INTERNAL_EDGE_FUNCTION_INVOCATION_TIMEOUT',
    'https://vercel.com/docs/errors',
  ],
  seen: 'page',
  statuses: [500, 504],
  tell: 'The list of codes gives 500, the page of this one 504.',
} satisfies VendorEntry;
