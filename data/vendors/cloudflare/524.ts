import type { VendorEntry } from '../../shapes';

export default {
  title: 'A timeout occurred',
  sign: '🦥',
  headline: 'The site’s server took Cloudflare’s request and then answered too late',
  short: 'Server answered too late',
  plain:
    'Cloudflare got through, and the server of {site} took the request. Then no answer came in the time that Cloudflare waits: two minutes, unless the site’s owner changed it.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The work behind the page takes longer than the Proxy Read Timeout, which is 120 seconds by default.',
    'The origin is short of computing power or memory.',
    'Sending data to the origin took more than 30 seconds, or 6.5 with Cloudflare Images.',
  ],
  steps: {
    visitor: ['Before you repeat it, see whether it worked after all: the server may have finished the job unseen.'],
    owner: [
      'Log how long each request takes at the origin.',
      'Let the page start the job and then poll for its state.',
      'Move jobs that must run long to a hostname that is DNS-only.',
      'On Enterprise, raise the limit to up to 6,000 seconds with a Cache Rule or proxy_read_timeout; the one for writing is fixed.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/',
    'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/',
  ],
  seen: 'status',
  statuses: [524],
  tell: 'By its cf-ray, and for certain by cf-error-type. EdgeOne’s 524 comes with EO-LOG-UUID, and by default after 15 seconds already.',
} satisfies VendorEntry;
