import type { Tracker } from '../shapes';

export const hosts = ['api.raygun.io', 'cdn.raygun.io'];

export default {
  name: 'Raygun',
  hosts,
  sources: [
    'https://github.com/MindscapeHQ/raygun4js/blob/master/src/raygun.js',
    'https://github.com/MindscapeHQ/raygun4js/blob/master/README.md',
  ],
} satisfies Tracker;
