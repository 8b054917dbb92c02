import type { VendorEntry } from '../../shapes';

export default {
  title: 'DNS Hostname Empty',
  sign: '🕳️',
  headline: 'Vercel looked up where to fetch this, and the answer was empty',
  short: 'The lookup came back empty',
  plain: 'The site lets Vercel fetch this page from another server. The name of that server led to an empty entry.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The DNS record of the other server has no value.',
    'The name should lead to a private network that Vercel can’t see.',
  ],
  steps: {
    visitor: [],
    owner: ['Look at the records of the name in your rewrite’s destination, and fill in what is missing.'],
  },
  sources: ['https://vercel.com/docs/errors/DNS_HOSTNAME_EMPTY', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
