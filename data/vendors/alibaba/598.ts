import type { VendorEntry } from '../../shapes';

export default {
  title: 'EdgeRoutine throttled or blocked',
  sign: '🚦',
  headline: 'Alibaba’s network held the site’s own code back',
  short: 'The site’s code was held back',
  plain:
    'The site lets a small program run on Alibaba’s network, close to you. It was not run this time: there was too much to do, or it had crashed too often before.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'Too many requests ran at the same time, or the machine was overloaded.',
    'The code ran out of memory twice in short succession, so it was blocked for a while.',
  ],
  steps: {
    visitor: [],
    owner: ['Look at the memory that the EdgeRoutine code uses, and ask for a higher quota if it is right as it is.'],
  },
  sources: ['https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes'],
  seen: 'status',
  statuses: [598],
  tell: 'The site is served by Alibaba Cloud’s CDN or DCDN, and uses EdgeRoutine.',
} satisfies VendorEntry;
