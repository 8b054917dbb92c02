import type { VendorEntry } from '../../shapes';

export default {
  title: 'No Response From Function',
  sign: '🤫',
  headline: 'The site’s program ended without a word',
  short: 'The program said nothing',
  plain: 'It ran at Vercel and should have built the page. It came to its end, but handed nothing over.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'An error outside the part that handles requests stopped it.',
    'The newest version has a mistake in its code that keeps it from starting.',
    'A path through the code forgets to send an answer.',
  ],
  steps: {
    visitor: [],
    owner: ['Keep the live logs open, repeat the request, and look for an uncaught exception or rejection.'],
  },
  sources: ['https://vercel.com/docs/errors/NO_RESPONSE_FROM_FUNCTION', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
