import type { Tracker } from '../shapes';

export const hosts = ['akstat.io', 'go-mpulse.net'];

export default {
  name: 'Akamai mPulse',
  hosts,
  sources: ['https://techdocs.akamai.com/mpulse-boomerang/docs/content-security-policy-csp'],
} satisfies Tracker;
