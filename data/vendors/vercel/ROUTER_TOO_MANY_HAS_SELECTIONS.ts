import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too Many Has Selections',
  sign: '🪅',
  headline: 'The site’s rules for this address have too many conditions',
  short: 'Too many conditions at once',
  plain:
    'An owner can write: if this and that is so, go there. For this address there is more of that than Vercel handles.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Too many rules with a has part fit at the same time.'],
  steps: { visitor: [], owner: ['Simplify the routing, and look for rules that call each other.'] },
  sources: ['https://vercel.com/docs/errors/ROUTER_TOO_MANY_HAS_SELECTIONS', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
