import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Function Not Found',
  sign: '🫥',
  headline: 'The program that should build this page is missing',
  short: 'The program is missing',
  plain: 'Vercel wanted to start it, and it wasn’t there. It may not have been put up properly.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The function was left out of the deployment.',
    'Its name or its path is written differently in the settings.',
  ],
  steps: {
    visitor: [],
    owner: ['Look in the build output for the function, and compare its file name with the one in the configuration.'],
  },
  sources: ['https://vercel.com/docs/errors/INTERNAL_FUNCTION_NOT_FOUND', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
