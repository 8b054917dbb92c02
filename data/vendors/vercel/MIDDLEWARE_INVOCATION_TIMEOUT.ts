import type { VendorEntry } from '../../shapes';

export default {
  title: 'Middleware Invocation Timeout',
  sign: '🛎️',
  headline: 'A program that runs before the site’s pages took too long',
  short: 'The site’s doorkeeper was slow',
  plain: 'It looks at each visitor first. This time it didn’t come to an end, so the page itself wasn’t reached.',
  party: 'app',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['It waits for a slow service at every request.', 'There is a loop in it without an end.'],
  steps: {
    visitor: [],
    owner: ['Let the middleware answer within 25 seconds, and put AbortSignal.timeout on its fetches.'],
  },
  sources: ['https://vercel.com/docs/errors/MIDDLEWARE_INVOCATION_TIMEOUT', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [504],
} satisfies VendorEntry;
