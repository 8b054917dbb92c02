import type { VendorEntry } from '../../shapes';

export default {
  title: 'Edge Function Timeout',
  sign: '⏱️',
  headline: 'A small program of the site took too long to answer',
  short: 'A program near you was slow',
  plain:
    'It runs in many places, close to the visitors, and must start to answer soon. It didn’t, or it fell silent in between.',
  party: 'app',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['It waits for a slow service or database.', 'The code goes round in an endless loop.'],
  steps: {
    visitor: [],
    owner: ['Begin the response within 25 seconds, stream long ones, and set a timeout for every fetch.'],
  },
  sources: ['https://vercel.com/docs/errors/EDGE_FUNCTION_INVOCATION_TIMEOUT', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [504],
} satisfies VendorEntry;
