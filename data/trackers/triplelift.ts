import type { Tracker } from '../shapes';

export const hosts = ['3lift.com'];

export default {
  name: 'TripleLift',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/tripleliftBidAdapter.js'],
} satisfies Tracker;
