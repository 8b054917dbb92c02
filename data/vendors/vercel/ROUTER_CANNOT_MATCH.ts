import type { VendorEntry } from '../../shapes';

export default {
  title: 'Router Cannot Match',
  sign: '🧭',
  headline: 'None of the site’s rules fits this address',
  short: 'No rule fits this address',
  plain: 'Vercel follows rules that say where each address leads. It went through them and had no result.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The rules leave a gap.', 'The address has a form that they didn’t expect.'],
  steps: {
    visitor: [],
    owner: ['Go through the routes in vercel.json with the failing path, and add one that catches the rest.'],
  },
  sources: ['https://vercel.com/docs/errors/ROUTER_CANNOT_MATCH', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
