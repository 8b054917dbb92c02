import type { HeaderMeaning } from '../shapes';

export const headers = ['ratelimit-policy'];

export default {
  name: 'RateLimit-Policy',
  statuses: [403, 429, 503],
  says: 'Says how much may be asked for in what time.',
  sources: ['https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/'],
} satisfies HeaderMeaning;
