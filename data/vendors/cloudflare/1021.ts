import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker asked for a forbidden host',
  sign: '🔒',
  headline: 'The site’s program at Cloudflare asked for a place it may not reach',
  short: 'Program asked a forbidden place',
  plain:
    'The site runs a small program at Cloudflare, which had to fetch something from elsewhere. Cloudflare doesn’t let it go there.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The Worker’s code requests a host that Cloudflare doesn’t allow it to access.',
    'The address comes from a setting or from a visitor’s input, and is wrong.',
  ],
  steps: {
    visitor: [],
    owner: ['Log the URL that the Worker fetches, and replace it by one that it may access.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
