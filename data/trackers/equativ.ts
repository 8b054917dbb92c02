import type { Tracker } from '../shapes';

export const hosts = ['smartadserver.com'];

export default {
  name: 'Equativ',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/smartadserverBidAdapter.js'],
} satisfies Tracker;
