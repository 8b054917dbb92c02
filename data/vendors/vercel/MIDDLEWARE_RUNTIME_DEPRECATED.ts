import type { VendorEntry } from '../../shapes';

export default {
  title: 'Middleware Runtime Deprecated',
  sign: '🦖',
  headline: 'A program of the site is too old for Vercel to run',
  short: 'A part is too old',
  plain: 'It was put up long ago, and needs a version of its surroundings that Vercel no longer offers.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The project wasn’t deployed for a long time.', 'Its Node.js version or its packages are out of date.'],
  steps: {
    visitor: [],
    owner: ['Deploy again; if that fails, choose a supported Node.js version and update the dependencies.'],
  },
  sources: ['https://vercel.com/docs/errors/MIDDLEWARE_RUNTIME_DEPRECATED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [503],
} satisfies VendorEntry;
