import type { VendorEntry } from '../../shapes';

export default {
  title: 'Several changes at the same time',
  sign: '🤼',
  headline: 'Two changes to the same thing met at Cloudflare',
  short: 'Two changes at once',
  plain:
    'Two people or two programs tried to change one resource at the same moment. Cloudflare can’t do both at once.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Two deployments of the same Worker run in parallel.'],
  steps: {
    visitor: [],
    owner: ['Repeat the change when the other one is done, and let deployments queue.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
