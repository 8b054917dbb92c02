import type { Tracker } from '../shapes';

/** Not all of amazon-adsystem.com: pages of its partners show pictures of goods from there. */
export const hosts = ['aps.amazon-adsystem.com', 'c.amazon-adsystem.com'];

export default {
  name: 'Amazon Ads',
  hosts,
  sources: [
    'https://github.com/amzn/ads-pao-amznjs-gtm-template/blob/main/template.tpl',
    'https://github.com/prebid/Prebid.js/blob/master/modules/apsBidAdapter.js',
  ],
} satisfies Tracker;
