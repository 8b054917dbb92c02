import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many Workers in the account',
  sign: '🧑‍🤝‍🧑',
  headline: 'The account has as many programs as it may have',
  short: 'No more programs allowed',
  plain: 'Each Cloudflare account can hold a limited number of Workers. Another one would be too many.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Old or preview Workers were never deleted.'],
  steps: {
    visitor: [],
    owner: ['Delete what isn’t used, or look at a plan with a higher limit.'],
  },
  sources: [
    'https://developers.cloudflare.com/workers/observability/errors/',
    'https://developers.cloudflare.com/workers/platform/limits/',
  ],
  seen: 'page',
} satisfies VendorEntry;
