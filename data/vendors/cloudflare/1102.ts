import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker exceeded resource limits',
  sign: '⏳',
  headline: 'The site’s program at Cloudflare ran out of time or memory',
  short: 'Program used too much',
  plain:
    'The site lets Cloudflare run a small program that makes the page. Each has a budget of computing time and memory, and this one spent more.',
  party: 'app',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The code needed more CPU time than the plan allows; waiting for the network doesn’t count.',
    'It used more than 128 MB of memory, for example by holding a large body.',
  ],
  steps: {
    visitor: ['If you asked for a lot at once, ask for less.'],
    owner: [
      'Profile CPU and memory in DevTools, and find the routes that cost most.',
      'Stream large bodies, and keep big objects out of the global scope.',
      'On Workers Paid, raise the CPU limit up to five minutes.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1102/',
    'https://developers.cloudflare.com/workers/observability/errors/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'page',
} satisfies VendorEntry;
