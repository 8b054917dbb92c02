import type { Tracker } from '../shapes';

export const hosts = ['lijit.com'];

export default {
  name: 'Sovrn',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/sovrnBidAdapter.js'],
} satisfies Tracker;
