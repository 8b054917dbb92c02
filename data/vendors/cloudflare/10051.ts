import type { VendorEntry } from '../../shapes';

export default {
  title: 'Missing authority in redirect source',
  sign: '🫙',
  headline: 'The address to redirect from lacks the site’s name',
  short: 'Site’s name is missing',
  plain:
    'Cloudflare needs to know for which site a redirect is meant. The address that it was given has a path but no site’s name.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The source URL looks like http:///path, with nothing between the slashes.'],
  steps: {
    visitor: [],
    owner: ['Put the hostname in, as in https://example.com/path.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10051/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/url-components/',
  ],
  seen: 'page',
} satisfies VendorEntry;
