import type { VendorEntry } from '../../shapes';

export default {
  title: 'Redirect source with query string',
  sign: '🪧',
  headline: 'The address to redirect from goes on after a question mark',
  short: 'Source has a question mark',
  plain:
    'What stands after a question mark in an address gives further details to a site. Cloudflare’s Bulk Redirects don’t look at it, so it may not be part of the starting point.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The address was copied with its parameters.',
    'Somebody wanted different redirects for different parameters.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Cut the source URL off before the question mark.',
      'To redirect by parameters, use a Single Redirect with an expression instead.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10053/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/url-components/',
  ],
  seen: 'page',
} satisfies VendorEntry;
