import type { Tracker } from '../shapes';

export const hosts = ['openx.net'];

export default {
  name: 'OpenX',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/openxBidAdapter.js'],
} satisfies Tracker;
