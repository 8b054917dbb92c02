import type { Vendor } from '../shapes';

export default {
  name: 'Fastly',
  sign: '🗼',
  category: 'hosting',
  plain:
    'A network that keeps copies of sites in many cities, so that they load fast. It asks the site’s own server only for what it hasn’t got.',
  tell: 'X-Served-By with a name like cache-fra-0001 shows that Fastly was on the way. Over HTTP/1.1, the words beside a 503 tell that Fastly made it; newer versions of HTTP leave them out.',
  codes:
    'Its own errors are nearly always 503, with the reason in words. The numbers 600 to 699 are for its customers’ own scripts, and never meant to leave them.',
  sources: [
    'https://www.fastly.com/documentation/guides/vcl/errors',
    'https://www.fastly.com/documentation/reference/http/http-statuses/',
  ],
} satisfies Vendor;
