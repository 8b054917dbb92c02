import type { PageWords } from '../shapes';

/** HAProxy’s built-in page; it has no title. */
export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'proof',
  text: /^503 Service Unavailable\nNo server is available to handle this request\.$/,
  statuses: [503],
  says: 'The load balancer HAProxy wrote this page: as a rule, none of the site’s servers is ready, or too many requests wait for them.',
  examples: [{ status: 503, text: '503 Service Unavailable\nNo server is available to handle this request.' }],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies PageWords;
