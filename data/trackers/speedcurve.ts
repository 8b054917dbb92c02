import type { Tracker } from '../shapes';

export const hosts = ['beacon.speedcurve.com', 'cdn.speedcurve.com', 'lux.speedcurve.com'];

export default {
  name: 'SpeedCurve',
  hosts,
  sources: ['https://support.speedcurve.com/docs/add-rum-to-your-csp'],
} satisfies Tracker;
