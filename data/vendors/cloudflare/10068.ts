import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker without event handlers',
  sign: '🪑',
  headline: 'The uploaded program doesn’t wait for anything',
  short: 'Program reacts to nothing',
  plain:
    'A Worker has to say what it reacts to, such as a request. This one says nothing of the kind, so it could never do anything.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The module exports no fetch, scheduled or other handler.', 'The wrong file was named as the entry point.'],
  steps: {
    visitor: [],
    owner: ['Export a handler from the main module, and check main in the Wrangler configuration.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
