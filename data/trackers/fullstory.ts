import type { Tracker } from '../shapes';

/** Not guides.fullstory.com, which shows guides and surveys to visitors. */
export const hosts = ['edge.fullstory.com', 'rs.fullstory.com'];

export default {
  name: 'Fullstory',
  hosts,
  sources: [
    'https://help.fullstory.com/hc/en-us/articles/360020622854-Can-I-use-Content-Security-Policy-CSP-with-Fullstory',
  ],
} satisfies Tracker;
