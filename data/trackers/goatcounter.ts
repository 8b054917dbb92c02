import type { Tracker } from '../shapes';

/** Not goatcounter.com, which also draws counters for visitors. */
export const hosts = ['gc.zgo.at'];

export default {
  name: 'GoatCounter',
  hosts,
  sources: ['https://goatcounter.com/help/csp'],
} satisfies Tracker;
