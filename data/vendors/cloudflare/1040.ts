import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid request rewrite: header',
  sign: '🧷',
  headline: 'The site’s rule tries to change a part that it may not touch',
  short: 'Rule changes a locked part',
  plain:
    'The owner has a rule at Cloudflare that changes requests before the site gets them. It wanted to change a part that Cloudflare keeps for itself.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A Request Header Transform Rule modifies a reserved header.'],
  steps: {
    visitor: [],
    owner: ['Take the reserved header out of the rule, and send your value under a name of your own.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1040/',
  ],
  seen: 'page',
} satisfies VendorEntry;
