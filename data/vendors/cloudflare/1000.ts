import type { VendorEntry } from '../../shapes';

export default {
  title: 'DNS points to prohibited IP',
  sign: '🔁',
  headline: 'Cloudflare isn’t allowed to use the address it has for this site',
  short: 'Forbidden address for the site',
  plain:
    'Cloudflare looked up where it should take your request, and stopped. Mostly the address would have led straight back to Cloudflare itself, as in a circle.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A DNS record of the site points to an address of Cloudflare instead of the site’s own server.',
    'A proxy at the site sends the request through Cloudflare a second time.',
    'The request carried a CF-Connecting-IP header, or two X-Forwarded-For headers, or a very long one.',
    'The site belongs to a provider that uses Cloudflare itself and hasn’t added this domain.',
  ],
  steps: {
    visitor: ['Nothing on your side causes it, unless a program of yours adds headers such as X-Forwarded-For.'],
    owner: [
      'Set the A record to the address of your origin, not to one of Cloudflare’s.',
      'Replace a reverse proxy that leads back to Cloudflare by an HTTP redirect.',
      'With a SaaS provider on Cloudflare, ask them whether your custom hostname is set up.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1000/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'page',
} satisfies VendorEntry;
