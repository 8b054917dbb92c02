import type { VendorEntry } from '../../shapes';

export default {
  title: 'You are being rate limited',
  sign: '🐇',
  headline: 'A limit that this site has set at Cloudflare was passed',
  short: 'Too many requests in short time',
  plain:
    'The owner of {site} has set a limit on how often it may be asked. Cloudflare counts, and turns you away for a while when the limit is passed. We can’t tell whose requests were counted with yours.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'You, or a program of yours, loaded pages very quickly one after the other.',
    'Several people share your address, and all are counted as one.',
    'The owner’s limit is too tight, for instance over a single second.',
    'A tab, an extension or a feed reader keeps asking in the background.',
  ],
  steps: {
    visitor: [
      'Wait, and don’t keep reloading: that can make the block last longer.',
      'If it happens again and again, ask the owner to raise the limit or to exempt you.',
    ],
    owner: [
      'Review the thresholds of your rate limiting rules.',
      'If a rule counts over one second, try ten seconds instead.',
      'When purging the cache fails with 1015, that is another error of the same number: repeat the purge.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1015/',
    'https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors/',
    'https://developers.cloudflare.com/rules/custom-errors/reference/error-page-types/',
  ],
  seen: 'page',
  statuses: [429],
} satisfies VendorEntry;
