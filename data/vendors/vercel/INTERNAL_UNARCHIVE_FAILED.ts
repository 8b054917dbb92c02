import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Unarchive Failed',
  sign: '🥡',
  headline: 'Vercel could not unpack the site’s program',
  short: 'The package didn’t open',
  plain: 'A program is stored as one package and opened when it is needed. This package would not open.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The package is larger than the limit for functions.',
    'There is something in the project’s files that can’t be unpacked.',
  ],
  steps: {
    visitor: [],
    owner: ['Leave out files that the function doesn’t need, with excludeFiles, and check the size of the bundle.'],
  },
  sources: ['https://vercel.com/docs/errors/INTERNAL_UNARCHIVE_FAILED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
