import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker’s owner must contact support',
  sign: '☎️',
  headline: 'The site’s owner has to talk to Cloudflare’s support',
  short: 'Owner must contact Cloudflare',
  plain:
    'Cloudflare doesn’t run the program that makes this page. Its documentation gives no reason, and only tells the owner to contact support.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Something about the Worker or its account has to be settled with Cloudflare.'],
  steps: {
    visitor: [],
    owner: ['Contact Cloudflare’s support with the Ray ID and the Worker’s name.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
