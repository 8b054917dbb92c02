import type { HeaderMeaning } from '../shapes';

export const headers = ['ratelimit-limit'];

export default {
  name: 'RateLimit-Limit',
  statuses: [403, 429, 503],
  says: 'Says how many requests may be sent in a stretch of time.',
  sources: ['https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/06/'],
} satisfies HeaderMeaning;
