import type { VendorEntry } from '../../shapes';

export default {
  title: 'Could not find host',
  sign: '🐣',
  headline: 'Cloudflare could not find the site that was asked for',
  short: 'Site not found at Cloudflare',
  plain:
    'The name leads to Cloudflare, but its machines don’t have the settings of this site. Often the site is so new there that they haven’t spread yet.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The domain was activated at Cloudflare only a short while ago.',
    'It was created through a partner, such as a hosting company, and the partner’s DNS failed.',
  ],
  steps: {
    visitor: ['Have a cup of tea, and try once more.'],
    owner: [
      'If it doesn’t pass, send Cloudflare’s support the domain, a screenshot with the Ray ID and a HAR file.',
      'With a hosting partner, ask them about their DNS first.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1018/',
  ],
  seen: 'page',
  statuses: [409],
} satisfies VendorEntry;
