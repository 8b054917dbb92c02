import type { VendorEntry } from '../../shapes';

export default {
  title: 'Compute server error: Worker loop',
  sign: '🌀',
  headline: 'The site’s program at Cloudflare calls itself again and again',
  short: 'Program calls itself',
  plain:
    'A site can run small programs at Cloudflare, called Workers. This one asked for an address that started the same program again, so Cloudflare stopped the circle.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The Worker fetches a URL that its own route covers.',
    'Two Workers call each other in turn.',
    'More than 16 calls from Worker to Worker came out of one request.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Make sure that the Worker doesn’t fetch a URL which runs it again.',
      'Watch the CF-EW-Via header: it counts the calls that are left.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1019/',
    'https://developers.cloudflare.com/workers/observability/errors/',
  ],
  seen: 'page',
} satisfies VendorEntry;
