import type { HeaderMeaning } from '../shapes';

export const headers = ['x-ratelimit-reset'];

export default {
  name: 'X-RateLimit-Reset',
  statuses: [403, 429, 503],
  says: 'Says when the site starts to count your requests afresh: in so many seconds, or at this number of seconds since 1970.',
  sources: ['https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api'],
} satisfies HeaderMeaning;
