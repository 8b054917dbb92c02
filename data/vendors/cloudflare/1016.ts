import type { VendorEntry } from '../../shapes';

export default {
  title: 'Origin DNS error',
  sign: '🧳',
  headline: 'Cloudflare could not find the site’s own server by its name',
  short: 'Site’s server not found',
  plain:
    'Cloudflare has to look up where the site’s server is before it can ask it for the page. That look-up brought no address.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The DNS record with the server’s address is missing.',
    'A CNAME record points to a name that no longer exists.',
    'The pools of a Cloudflare load balancer contain names that don’t resolve.',
    'A custom hostname isn’t validated yet, or its fallback origin isn’t set.',
  ],
  steps: {
    visitor: ['Wait until the owner has corrected it; nothing on your side plays a part.'],
    owner: [
      'Check that the hostname has an A or AAAA record, and that a CNAME’s target resolves.',
      'With Cloudflare for SaaS, check that the custom hostname is active and that the fallback origin has a DNS record.',
      'For a Worker’s fetch into a partial zone, create the hostname in the Cloudflare zone, too.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1016/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'page',
} satisfies VendorEntry;
