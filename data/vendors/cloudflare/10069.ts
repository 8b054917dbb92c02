import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker with unsupported handlers',
  sign: '🎚️',
  headline: 'The uploaded program waits for something that never comes',
  short: 'Unknown event in the program',
  plain: 'A Worker names the events that it reacts to. One of those here is unknown to Cloudflare.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A handler’s name is misspelt, or comes from another platform.'],
  steps: {
    visitor: [],
    owner: ['Compare the exported handlers with those in the Workers documentation.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
