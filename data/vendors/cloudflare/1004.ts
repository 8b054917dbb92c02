import type { VendorEntry } from '../../shapes';

export default {
  title: 'Host not configured to serve web traffic',
  sign: '🚧',
  headline: 'Cloudflare isn’t set up to show this site',
  short: 'Site not switched on at Cloudflare',
  plain:
    'The name leads to Cloudflare, but Cloudflare doesn’t serve web pages for it. A change may still be on its way, or Cloudflare has switched its service off for this site.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'A change of the DNS records hasn’t reached all of Cloudflare yet.',
    'The site’s A records point to addresses of Cloudflare itself.',
    'Cloudflare’s staff turned proxying off for the domain after abuse or a breach of its terms.',
  ],
  steps: {
    visitor: ['Try again after five minutes.'],
    owner: [
      'Wait five minutes after a DNS change, and contact Cloudflare’s support if it stays.',
      'Look in your mailbox for a notice of abuse from Cloudflare.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1004/',
    'https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors/',
  ],
  seen: 'page',
} satisfies VendorEntry;
