import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Function Timeout',
  sign: '⏲️',
  headline: 'The program that builds this page gave no result in time',
  short: 'No result in time',
  plain:
    'Vercel lists it as a fault of its platform. What it tells owners to check, though, is their own code and what it waits for.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['An API or a database that the function calls is slow.', 'The function never returns a response.'],
  steps: { visitor: [], owner: ['Measure the calls to others, and see that every path in the code sends a response.'] },
  sources: ['https://vercel.com/docs/errors/INTERNAL_FUNCTION_INVOCATION_TIMEOUT', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500, 504],
  tell: 'It stands with 500 in the list of codes, and with 504 on its own page.',
} satisfies VendorEntry;
