import type { PageWords } from '../shapes';

/** HAProxy’s built-in page; it has no title. */
export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'proof',
  text: /^503 Service Unavailable\nNo server is available to handle this request\.$/,
  statuses: [503],
  says: 'The load balancer HAProxy found none of the site’s servers ready, and answered by itself.',
  examples: [{ status: 503, text: '503 Service Unavailable\nNo server is available to handle this request.' }],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies PageWords;
