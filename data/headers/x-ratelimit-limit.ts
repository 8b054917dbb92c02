import type { HeaderMeaning } from '../shapes';

export const headers = ['x-ratelimit-limit'];

export default {
  name: 'X-RateLimit-Limit',
  statuses: [403, 429, 503],
  says: 'Says how many requests the site takes from you in a stretch of time.',
  sources: ['https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api'],
} satisfies HeaderMeaning;
