import type { HeaderMeaning } from '../shapes';

export const headers = ['x-ratelimit-remaining'];

export default {
  name: 'X-RateLimit-Remaining',
  statuses: [403, 429, 503],
  says: 'Counts the requests that the site still takes from you for now.',
  sources: ['https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api'],
} satisfies HeaderMeaning;
