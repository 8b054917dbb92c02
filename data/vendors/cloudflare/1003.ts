import type { VendorEntry } from '../../shapes';

export default {
  title: 'Direct IP access not allowed',
  sign: '🔢',
  headline: 'One of Cloudflare’s own addresses was opened instead of a site’s name',
  short: 'Bare address instead of a name',
  plain:
    'Many sites share each of Cloudflare’s addresses. Without a site’s name, Cloudflare can’t know which of them is meant, so it shows none.',
  party: 'cdn',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'Somebody typed or linked a bare IP address of Cloudflare.',
    'A program calls the address and sends no site’s name with it.',
  ],
  steps: {
    visitor: ['Use the site’s name in the address bar, such as example.com.'],
    owner: [
      'Link to your domain name, never to the IP address that it resolves to.',
      'In scripts and health checks, send the right Host header and SNI.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1003/',
  ],
  seen: 'page',
} satisfies VendorEntry;
