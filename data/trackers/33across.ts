import type { Tracker } from '../shapes';

export const hosts = ['ssc-cms.33across.com', 'ssc.33across.com'];

export default {
  name: '33Across',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/33acrossBidAdapter.js'],
} satisfies Tracker;
