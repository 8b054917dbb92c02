import type { HeaderMeaning } from '../shapes';

export const headers = ['ratelimit-remaining'];

export default {
  name: 'RateLimit-Remaining',
  statuses: [403, 429, 503],
  says: 'Says how many requests may still be sent before the limit is reached.',
  sources: ['https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/06/'],
} satisfies HeaderMeaning;
