import type { VendorEntry } from '../../shapes';

export default {
  title: 'Validation error',
  sign: '🧪',
  headline: 'The uploaded program failed Cloudflare’s trial run',
  short: 'Trial run failed',
  plain:
    'Before a new program goes live, Cloudflare loads it and runs its first lines. That went wrong, so the version before stays in place.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'Code outside the handlers throws an error or has bad syntax.',
    'The start takes more CPU time than Cloudflare allows.',
    'The Worker is larger than the plan permits.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Read the message that comes with the number: it names the case.',
      'Move heavy work from the top level into the handler, or into the build.',
    ],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
