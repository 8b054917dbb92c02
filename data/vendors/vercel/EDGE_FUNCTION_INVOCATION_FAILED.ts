import type { VendorEntry } from '../../shapes';

export default {
  title: 'Edge Function Failed',
  sign: '🌋',
  headline: 'A small program of the site failed close to you',
  short: 'A program near you failed',
  plain:
    'Sites at Vercel can run little programs in many places, so that the way is short. This one stopped with an error.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The code threw an exception that nobody caught.', 'A request came in a form that the code doesn’t expect.'],
  steps: {
    visitor: [],
    owner: [
      'Find the exception in the log, and catch it in the code.',
      'If the code is fine, look at Vercel’s status page.',
    ],
  },
  sources: ['https://vercel.com/docs/errors/EDGE_FUNCTION_INVOCATION_FAILED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
