import type { Tracker } from '../shapes';

export const hosts = ['api.rollbar.com', 'cdn.rollbar.com'];

export default {
  name: 'Rollbar',
  hosts,
  sources: [
    'https://github.com/rollbar/rollbar.js/blob/master/src/defaults.js',
    'https://github.com/rollbar/rollbar.js/blob/master/src/browser/bundles/defaults.js',
  ],
} satisfies Tracker;
