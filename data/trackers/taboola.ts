import type { Tracker } from '../shapes';

/** Not all of taboola.com, which also recommends a page’s own articles. */
export const hosts = ['bidder.taboola.com'];

export default {
  name: 'Taboola’s advertising exchange',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/taboolaBidAdapter.js'],
} satisfies Tracker;
