import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too Many Forks',
  sign: '🍴',
  headline: 'The site’s rules branched too often for this address',
  short: 'Too many ways to choose from',
  plain: 'Each rule with a condition makes two possible ways. There were more of them than Vercel follows.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['More than 5 routes with has fit the same path.'],
  steps: {
    visitor: [],
    owner: ['Cut the rewrites, redirects and headers with has that match this path to 5 or fewer.'],
  },
  sources: ['https://vercel.com/docs/errors/TOO_MANY_FORKS', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
