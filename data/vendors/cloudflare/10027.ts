import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker exceeded the size limit',
  sign: '🐘',
  headline: 'The uploaded program is too big',
  short: 'Program is too big',
  plain: 'Cloudflare limits how large a Worker may be, and the limit depends on the plan. This one is above it.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Large libraries or data are bundled into the Worker.'],
  steps: {
    visitor: [],
    owner: [
      'Remove dependencies, and keep data in KV, R2 or D1.',
      'Split the program, and connect the parts with service bindings.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/workers/observability/errors/',
    'https://developers.cloudflare.com/workers/platform/limits/',
  ],
  seen: 'page',
} satisfies VendorEntry;
