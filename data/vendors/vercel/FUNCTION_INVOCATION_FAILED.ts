import type { VendorEntry } from '../../shapes';

export default {
  title: 'Function Invocation Failed',
  sign: '💥',
  headline: 'The site’s own program crashed',
  short: 'The site’s program crashed',
  plain:
    'The page is made by a program that its owner wrote and that runs at Vercel. It broke down before it could answer.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The code threw an error that wasn’t caught.',
    'The process crashed, for instance for want of memory.',
    'A setting that the program needs, such as an environment variable, is missing.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Open the Logs tab of the project, and look for the uncaught exception or rejection.',
      'Compare the environment variables with those on your own machine.',
    ],
  },
  sources: ['https://vercel.com/docs/errors/FUNCTION_INVOCATION_FAILED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
