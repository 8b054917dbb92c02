import type { Tracker } from '../shapes';

export const hosts = ['adnxs-simple.com', 'adnxs.com'];

export default {
  name: 'Microsoft’s Xandr',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/appnexusBidAdapter.js'],
} satisfies Tracker;
