import type { Tracker } from '../shapes';

/** Where LinkedIn’s advertisements count their visits. Microsoft, who owns it, writes the source. */
export const hosts = ['px.ads.linkedin.com'];

export default {
  name: 'LinkedIn Insight Tag',
  hosts,
  sources: ['https://github.com/prebid/Prebid.js/blob/master/modules/appnexusBidAdapter.js'],
} satisfies Tracker;
