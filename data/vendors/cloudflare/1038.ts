import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP headers limit exceeded',
  sign: '🏋️',
  headline: 'The extra information sent with the page went over a limit',
  short: 'Too much extra information',
  plain:
    'Next to a page’s address and its text, browsers and servers exchange further details, cookies among them. Cloudflare knows this number as a limit on those. We found no more about it in its documentation.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'you', 'site-owner'],
  causes: [
    'There were too many headers, or they were too large; Cloudflare doesn’t say in which direction.',
    'A rule, a Worker or the site itself adds too much.',
  ],
  steps: {
    visitor: [
      'Wait a minute, and then try again: Cloudflare counts this among the errors that may pass.',
      'Delete this site’s cookies if it stays.',
    ],
    owner: ['Count and measure the headers of the request and of the response, with all that rules and Workers add.'],
  },
  sources: ['https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors/'],
  seen: 'page',
} satisfies VendorEntry;
