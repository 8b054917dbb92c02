import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid redirect source URL',
  sign: '❓',
  headline: 'The address to redirect from isn’t valid',
  short: 'Redirect’s source isn’t valid',
  plain:
    'Cloudflare could not read the address that a new redirect should start from. You see this while you edit redirects, not while you visit a site.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The source URL is badly formed.', 'A required part of it is missing.'],
  steps: {
    visitor: [],
    owner: [
      'Write the source URL in full, with host and path, and compare it with the parts that Bulk Redirects support.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10045/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/url-components/',
  ],
  seen: 'page',
} satisfies VendorEntry;
