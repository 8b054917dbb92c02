import type { Tracker } from '../shapes';

export const hosts = ['rubiconproject.com'];

export default {
  name: 'Magnite',
  hosts,
  sources: [
    'https://github.com/prebid/Prebid.js/blob/master/modules/magniteBidAdapter.js',
    'https://github.com/prebid/Prebid.js/blob/master/modules/rubiconBidAdapter.js',
  ],
} satisfies Tracker;
