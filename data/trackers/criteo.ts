import type { Tracker } from '../shapes';

export const hosts = ['criteo.com', 'criteo.net'];

export default {
  name: 'Criteo',
  hosts,
  sources: [
    'https://developers.criteo.com/retailer-integration/docs/onetag',
    'https://github.com/prebid/Prebid.js/blob/master/modules/criteoBidAdapter.js',
  ],
} satisfies Tracker;
