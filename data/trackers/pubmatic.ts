import type { Tracker } from '../shapes';

export const hosts = ['pubmatic.com'];

export default {
  name: 'PubMatic',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/pubmaticBidAdapter.js'],
} satisfies Tracker;
