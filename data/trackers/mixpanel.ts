import type { Tracker } from '../shapes';

export const hosts = ['api-js.mixpanel.com', 'mxpnl.com'];

export default {
  name: 'Mixpanel',
  hosts,
  sources: ['https://github.com/mixpanel/mixpanel-js/blob/master/src/mixpanel-core.js'],
} satisfies Tracker;
