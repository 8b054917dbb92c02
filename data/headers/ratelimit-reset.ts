import type { HeaderMeaning } from '../shapes';

export const headers = ['ratelimit-reset'];

export default {
  name: 'RateLimit-Reset',
  statuses: [403, 429, 503],
  says: 'Says in how many seconds the limit on requests starts afresh.',
  sources: ['https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/06/'],
} satisfies HeaderMeaning;
