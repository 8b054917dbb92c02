import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request not routed to the Worker',
  sign: '🧶',
  headline: 'Cloudflare could not pass the request to the site’s program',
  short: 'Program not reached',
  plain:
    'The page is made by a small program of the site that runs at Cloudflare. Your request got as far as Cloudflare, but not to that program.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['Routing to the Worker failed inside Cloudflare.'],
  steps: {
    visitor: ['Reload after a short while.'],
    owner: [
      'Look at cloudflarestatus.com, and deploy the Worker again.',
      'Report it with the Ray ID if it doesn’t go away.',
    ],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
