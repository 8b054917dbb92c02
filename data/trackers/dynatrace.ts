import type { Tracker } from '../shapes';

export const hosts = ['js-cdn.dynatrace.com'];

export default {
  name: 'Dynatrace Real User Monitoring',
  hosts,
  sources: ['https://docs.dynatrace.com/docs/shortlink/rum-firewall'],
} satisfies Tracker;
