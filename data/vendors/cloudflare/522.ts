import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connection timed out',
  sign: '📵',
  headline: 'The site’s server didn’t react to Cloudflare in time',
  short: 'Server didn’t react to Cloudflare',
  plain:
    'Cloudflare called the server of {site}. Either nobody picked up within 19 seconds, or the line stood and nothing showed for 90 seconds that the request had arrived.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'Cloudflare’s addresses are blocked or slowed down at the origin; its documentation calls this the most common cause.',
    'The origin is switched off, or has so much to do that it drops requests.',
    'The DNS record at Cloudflare names an address that the origin no longer has.',
    'A Worker on a custom domain calls its own hostname.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Go through .htaccess, iptables and every firewall for Cloudflare’s ranges, and ask the provider, too.',
      'Put the present address of the origin into its A or AAAA record, and turn keep-alive on.',
      'For Pages, see that the custom domain is set up there and that the CNAME points to it; for Workers, use a Route instead.',
      'If nothing helps, run an MTR from the origin to a Cloudflare address from its log, and take it to Cloudflare’s support.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/',
    'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'status',
  statuses: [522],
  tell: 'Look for cf-ray and, better still, cf-error-type. If EO-LOG-UUID stands there in their place, it was EdgeOne.',
} satisfies VendorEntry;
