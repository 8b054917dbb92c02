import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request Header Too Large',
  sign: '🍪',
  headline: 'Your browser sent along more notes than Vercel takes',
  short: 'Too many cookies along',
  plain:
    'Such notes are mostly cookies, which a site keeps in your browser. One may have 16 KB, and all together 32 KB.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['Cookies of this site have piled up.', 'A single cookie holds too much.'],
  steps: {
    visitor: ['Delete the cookies of this site, and sign in again.'],
    owner: ['Store less in cookies, and keep the data on the server.'],
  },
  sources: ['https://vercel.com/docs/errors/REQUEST_HEADER_TOO_LARGE', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [431],
  tell: 'The limits are those of functions and of Routing Middleware.',
} satisfies VendorEntry;
