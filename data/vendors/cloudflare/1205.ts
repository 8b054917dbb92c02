import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many redirects',
  sign: '🎡',
  headline: 'Cloudflare met too many redirects for this page',
  short: 'Too many redirects',
  plain:
    'A redirect is a signpost that sends a request on to another address. Cloudflare lists this number under the name “Too many redirects”; we found no longer explanation.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'Redirects of the site, its rules or its Worker lead to each other in a circle.',
    'The chain of redirects is simply too long.',
  ],
  steps: {
    visitor: ['Wait a few seconds and try again; Cloudflare suggests five.'],
    owner: ['Follow the chain with curl -IL, and look for rules that undo each other.'],
  },
  sources: ['https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors/'],
  seen: 'page',
} satisfies VendorEntry;
