import type { Tracker } from '../shapes';

export const hosts = ['casalemedia.com', 'indexww.com'];

export default {
  name: 'Index Exchange',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/ixBidAdapter.js'],
} satisfies Tracker;
