import type { VendorEntry } from '../../shapes';

export default {
  title: 'Web server returns an unknown error',
  sign: '🫥',
  headline: 'Cloudflare reached the site’s server but could not use what came back',
  short: 'Server’s answer was unusable',
  plain:
    'Cloudflare stands in front of this site, and it got through to the server of {site}. What came back was empty, or Cloudflare could not make sense of it.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The web server, or the program that it runs, crashed in the middle of its work.',
    'The headers of its answer came to more than 128 KB; cookies are the usual reason.',
    'A firewall or a plugin at the origin blocks Cloudflare’s addresses.',
    'The origin offers HTTP/2 and then doesn’t keep to it.',
  ],
  steps: {
    visitor: [
      'Delete the cookies that this one site has stored, and sign in anew.',
      'Note the Ray ID from the page: the site’s owner can trace the case with it.',
    ],
    owner: [
      'Search the origin’s error log for crashes; Cloudflare mentions PHP applications by name.',
      'Measure the response headers with curl, Set-Cookie first of all.',
      'Turn off HTTP/2 to Origin for a while and see whether it stops.',
      'Compare Authenticated Origin Pulls at Cloudflare with what the origin is set up for.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/',
    'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'status',
  statuses: [520],
  tell: 'A cf-ray header tells that Cloudflare was on the way. If cf-error-type is there as well, Cloudflare itself wrote the page.',
} satisfies VendorEntry;
