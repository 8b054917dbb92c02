import type { HeaderMeaning } from '../shapes';

export const headers = ['ratelimit'];

export default {
  name: 'RateLimit',
  statuses: [403, 429, 503],
  says: 'Says how much may still be asked for, and in how many seconds there is more.',
  sources: ['https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/'],
} satisfies HeaderMeaning;
