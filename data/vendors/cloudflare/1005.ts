import type { VendorEntry } from '../../shapes';

export default {
  title: 'Access denied: network (ASN) banned',
  sign: '🏘️',
  headline: 'The site’s owner has shut out the whole network that you use',
  short: 'Your network is shut out',
  plain:
    'Every internet provider, company or VPN has a network with a number of its own. The owner of {site} told Cloudflare to turn away everybody who comes from yours.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The owner blocks the network of a VPN, a data centre or a provider, often because of robots in it.',
    'A rule for one autonomous system number (ASN) is wider than it was meant to be.',
  ],
  steps: {
    visitor: [
      'If you use a VPN, turn it off and load the page again.',
      'Otherwise send the owner a screenshot of the page, with the Ray ID on it.',
    ],
    owner: [
      'Search Security Events for the Ray ID, and convert its UTC time to yours.',
      'Allow the ASN, or narrow the block, under IP Access Rules.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1005/',
    'https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors/',
  ],
  seen: 'page',
} satisfies VendorEntry;
