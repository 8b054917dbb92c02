import type { Tracker } from '../shapes';

export const hosts = ['doubleclick.net', 'googleadservices.com', 'googlesyndication.com'];

export default {
  name: 'Google Ads',
  hosts,
  sources: ['https://developers.google.com/tag-platform/security/guides/csp'],
} satisfies Tracker;
