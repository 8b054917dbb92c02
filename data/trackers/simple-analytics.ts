import type { Tracker } from '../shapes';

export const hosts = ['simpleanalyticscdn.com'];

export default {
  name: 'Simple Analytics',
  hosts,
  sources: ['https://docs.simpleanalytics.com/csp'],
} satisfies Tracker;
