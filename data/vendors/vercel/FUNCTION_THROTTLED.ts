import type { VendorEntry } from '../../shapes';

export default {
  title: 'Function Throttled',
  sign: '🎚️',
  headline: 'Too many visitors needed the site’s program at the same time',
  short: 'Too many copies at once',
  plain:
    'Vercel runs only so many copies of the program side by side, and that limit was reached. Now and then Vercel’s own load is the reason.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'A sudden rush of visitors or robots came.',
    'The program waits for something slow, and so the copies pile up.',
    'Vercel’s machines are under unusual load.',
  ],
  steps: {
    visitor: [],
    owner: ['Cache what you can, set timeouts for slow backends, and use the firewall or rate limits against floods.'],
  },
  sources: ['https://vercel.com/docs/errors/FUNCTION_THROTTLED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500, 503],
  tell: 'Vercel’s list has it twice: as a fault of the application with 503, and as one of the platform with 500.',
} satisfies VendorEntry;
