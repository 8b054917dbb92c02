import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker over its daily request limit',
  sign: '📅',
  headline: 'The site’s free allowance at Cloudflare is used up for today',
  short: 'Daily limit used up',
  plain:
    'The site runs a program at Cloudflare for free, and that includes a fixed number of requests a day. They are spent.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The Worker passed the daily limit of the Workers Free plan, 100,000 requests by the current documentation.',
    'Robots or a broken script used the allowance up.',
  ],
  steps: {
    visitor: ['Try again tomorrow: the count starts anew at midnight UTC.'],
    owner: [
      'Move the account to Workers Paid, or let fewer paths run the Worker.',
      'Check the analytics for traffic that you don’t want, and block it before it reaches the Worker.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/workers/observability/errors/',
    'https://developers.cloudflare.com/workers/platform/limits/',
  ],
  seen: 'page',
} satisfies VendorEntry;
