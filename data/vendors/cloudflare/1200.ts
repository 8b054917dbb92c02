import type { VendorEntry } from '../../shapes';

export default {
  title: 'Cache connection limit',
  sign: '🚶',
  headline: 'Too many requests are waiting for the site’s own server',
  short: 'Long queue for the site',
  plain:
    'Cloudflare keeps a queue of requests that the site’s server hasn’t taken yet. The queue grew so long that Cloudflare let nobody else join.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The site’s server accepts requests more slowly than they come.',
    'Too little is stored at Cloudflare, so too many requests have to go to the server.',
  ],
  steps: {
    visitor: ['Come back in a minute or so.'],
    owner: [
      'Let the origin accept connections faster: more workers, a longer backlog, less work for each request.',
      'Improve the cache hit rate, so that fewer requests reach the origin.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1200/',
    'https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors/',
  ],
  seen: 'page',
} satisfies VendorEntry;
