import type { VendorEntry } from '../../shapes';

export default {
  title: 'Error 530 with a 1xxx code',
  sign: '🧭',
  headline: 'Cloudflare could not pass the request on to the site’s server',
  short: 'Site’s server not reached',
  plain:
    'Cloudflare took your request, but did not get it to the site’s own server. Mostly it could not turn that server’s name into an address. A second number on the page, from 1000 up, tells more.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'A DNS record of the site’s server is missing, or points to a name that is gone.',
    'A tunnel that the site relies on may not be running.',
    'The DNS service that the site’s name depends on doesn’t answer.',
  ],
  steps: {
    visitor: ['Look the second number up here: it is the one that counts.', 'Without one, try again in a few minutes.'],
    owner: [
      'Read the 1xxx code in the response body, or in cf-error-type, and follow its own page.',
      'Check that the origin’s hostname resolves outside your own network.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'status',
  statuses: [530],
  tell: 'Cloudflare’s comes with a cf-ray header and a 1xxx number in the body. Others use 530 without them, for something else.',
} satisfies VendorEntry;
