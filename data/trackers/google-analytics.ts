import type { Tracker } from '../shapes';

/** Not googletagmanager.com: a tag manager also brings what people see and need, such as chats and consent banners. */
export const hosts = ['analytics.google.com', 'google-analytics.com'];

export default {
  name: 'Google Analytics',
  hosts,
  sources: ['https://developers.google.com/tag-platform/security/guides/csp'],
} satisfies Tracker;
