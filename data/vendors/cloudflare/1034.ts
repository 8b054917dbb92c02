import type { VendorEntry } from '../../shapes';

export default {
  title: 'Edge IP restricted',
  sign: '🚫',
  headline: 'The site uses an address that Cloudflare keeps closed',
  short: 'Site uses a closed address',
  plain:
    'The name of this site points to an address that Cloudflare or one of its customers keeps for certain sites only. This site isn’t among them.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The DNS record points to 1.1.1.1 as a makeshift.',
    'A service provider on Cloudflare lets only validated domains use its addresses, and this one isn’t validated.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Point the records only to addresses that are yours; as a placeholder, use 100:: or 192.0.2.0.',
      'With a SaaS provider, finish the set-up of your domain in their console.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1034/',
  ],
  seen: 'page',
} satisfies VendorEntry;
