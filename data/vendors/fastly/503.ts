import type { VendorEntry } from '../../shapes';

export default {
  title: 'Fastly-generated error',
  sign: '🗼',
  headline: 'Fastly’s network had to answer in place of the site',
  short: 'Fastly answered instead',
  plain:
    'Fastly keeps copies of the site near you. This time it sent a page of its own: most often, it had no copy at hand and got no proper answer from the site’s own server.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The site’s server is down, or fails Fastly’s health checks.',
    'The server took too long for its first byte, or broke off.',
    'The request came back to the Fastly service that it started from.',
    'The owner’s own rules at Fastly say 503, for maintenance say.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Look in Fastly’s logs at obj.response, which names the reason; HTTP/2 doesn’t carry it to the browser.',
      'Serve stale copies while the server is down, with stale-if-error.',
      'If it is a loop, check that no backend points back to the service.',
    ],
  },
  sources: [
    'https://www.fastly.com/documentation/guides/vcl/errors',
    'https://www.fastly.com/documentation/guides/concepts/errors',
    'https://www.fastly.com/documentation/reference/http/http-headers/Fastly-FF/',
  ],
  seen: 'status',
  statuses: [503],
  tell: 'X-Served-By shows only that Fastly was on the way. Over HTTP/1.1, a reason such as “backend read error” beside the 503 is Fastly’s.',
} satisfies VendorEntry;
