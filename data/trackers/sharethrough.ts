import type { Tracker } from '../shapes';

export const hosts = ['btlr.sharethrough.com'];

export default {
  name: 'Sharethrough',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/sharethroughBidAdapter.js'],
} satisfies Tracker;
