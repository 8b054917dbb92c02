import type { VendorEntry } from '../../shapes';

export default {
  title: 'Origin is unreachable',
  sign: '🌉',
  headline: 'Cloudflare found no way to the site’s server',
  short: 'No way to the server',
  plain:
    'Somewhere between Cloudflare and the server of {site}, the road ends. Cloudflare has an address for that server, but typically some machine on the way knows no route to it.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The A or AAAA record at Cloudflare holds a wrong address.',
    'The provider’s network has trouble with its routes, or is cut off.',
    'On AWS, a route as broad as 172.0.0.0/8 catches the answers to Cloudflare’s range 172.64.0.0/13.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Check the origin’s address in the DNS app against the one from your provider.',
      'On AWS, give 172.64.0.0/13 a route of its own to the Internet Gateway.',
      'Trace the route from the origin to a Cloudflare address that used to reach it, and show the result to your provider.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'status',
  statuses: [523],
  tell: 'Cloudflare adds cf-ray, and cf-error-type to pages of its own. Without them, and with EO-LOG-UUID, it is about a name that EdgeOne could not resolve.',
} satisfies VendorEntry;
