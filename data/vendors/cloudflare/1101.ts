import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker threw an exception',
  sign: '💥',
  headline: 'The site’s program at Cloudflare crashed',
  short: 'Site’s program crashed',
  plain:
    'This page is made by a small program of the site, which runs on Cloudflare’s machines. It met something it wasn’t prepared for and stopped.',
  party: 'app',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The Worker’s JavaScript threw an error that nothing caught.',
    'The program ended without ever producing an answer.',
    'Something that it fetches failed, and the code didn’t expect that.',
  ],
  steps: {
    visitor: ['Reload once; if it fails again, the owner has to repair it.'],
    owner: [
      'Read the exception in the Worker’s logs, or live with wrangler tail.',
      'Catch errors of every fetch, and await every promise.',
      'Use passThroughOnException if the origin can answer alone.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1101/',
    'https://developers.cloudflare.com/workers/observability/errors/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'page',
} satisfies VendorEntry;
