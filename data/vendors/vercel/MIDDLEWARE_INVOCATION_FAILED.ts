import type { VendorEntry } from '../../shapes';

export default {
  title: 'Middleware Invocation Failed',
  sign: '🧱',
  headline: 'A program that runs before the site’s pages crashed',
  short: 'The site’s doorkeeper crashed',
  plain:
    'Before a page is shown, a small program can look at each visitor and lead them on. It broke down, so you didn’t get to the page.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The code of the middleware threw an error that wasn’t caught.',
    'A service or a setting that it needs is missing.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Look for the exception in the logs, and limit the middleware with a matcher to the paths that need it.',
      'If nothing is wrong there, see Vercel’s status page.',
    ],
  },
  sources: ['https://vercel.com/docs/errors/MIDDLEWARE_INVOCATION_FAILED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
