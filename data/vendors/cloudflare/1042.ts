import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker fetched a Worker of its zone',
  sign: '🪆',
  headline: 'One program of the site tried to call another in a forbidden way',
  short: 'Programs may not call each other',
  plain:
    'The site runs several small programs at Cloudflare. One of them called another of the same site over the web, which isn’t supported that way.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A Worker fetches a URL of its own zone that another Worker answers.'],
  steps: {
    visitor: [],
    owner: [
      'Connect the two with a service binding instead of fetch().',
      'Or use the compatibility flag global_fetch_strictly_public, after reading what else it changes.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/workers/observability/errors/',
    'https://developers.cloudflare.com/workers/runtime-apis/bindings/service-bindings/',
  ],
  seen: 'page',
} satisfies VendorEntry;
