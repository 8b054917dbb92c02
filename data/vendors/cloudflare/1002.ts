import type { VendorEntry } from '../../shapes';

export default {
  title: 'DNS points to prohibited IP; restricted',
  sign: '🧱',
  headline: 'Cloudflare was given an address for the site that it may not use',
  short: 'Address not allowed',
  plain:
    'The entry that should lead to the site’s own server leads somewhere that Cloudflare refuses. That can be one of Cloudflare’s own addresses, a private one, or one that doesn’t belong to the site.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A DNS record of the domain points to Cloudflare’s addresses.',
    'The domain resolves to a local address, such as 10.0.0.5, or to one that is not allowed.',
    'The CNAME record has a wrong target.',
    'The domain isn’t at Cloudflare but has a CNAME to a domain that is.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Ask the hosting provider for the origin’s public address, and put it into the A record.',
      'Let the origin resolve its own domain to its own address, so that it doesn’t call Cloudflare.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1002/',
  ],
  seen: 'page',
} satisfies VendorEntry;
