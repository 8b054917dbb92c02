import type { Tracker } from '../shapes';

export const hosts = [
  'notify.bugsnag.com',
  'notify.bugsnag.smartbear.com',
  'sessions.bugsnag.com',
  'sessions.bugsnag.smartbear.com',
];

export default {
  name: 'BugSnag',
  hosts,
  sources: [
    'https://github.com/bugsnag/bugsnag-js/blob/next/packages/core/config.js',
    'https://github.com/bugsnag/bugsnag-js/blob/next/packages/core/client.js',
  ],
} satisfies Tracker;
