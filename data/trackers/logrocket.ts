import type { Tracker } from '../shapes';

export const hosts = ['cdn.logr-i.com', 'lrkt-in.com'];

export default {
  name: 'LogRocket',
  hosts,
  sources: ['https://docs.logrocket.com/docs/proxying-traffic-through-your-own-domain'],
} satisfies Tracker;
