import type { VendorEntry } from '../../shapes';

export default {
  title: 'Path suffix needs subpath matching',
  sign: '🧩',
  headline: 'Two options of the redirect don’t fit together',
  short: 'Redirect options don’t fit',
  plain:
    'In Cloudflare’s Bulk Redirects, one option only works when another is on. Here “Preserve path suffix” was chosen without “Subpath matching”.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Preserve path suffix is on, and Subpath matching is off.'],
  steps: {
    visitor: [],
    owner: ['Turn Subpath matching on for this redirect, or Preserve path suffix off.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10048/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/parameters/',
  ],
  seen: 'page',
} satisfies VendorEntry;
