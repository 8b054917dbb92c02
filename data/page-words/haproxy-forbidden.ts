import type { PageWords } from '../shapes';

/** HAProxy’s built-in page for “http-request deny”; it has no title. */
export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'proof',
  text: /^403 Forbidden\nRequest forbidden by administrative rules\.$/,
  statuses: [403],
  says: 'A rule in the load balancer HAProxy refused this before any of the site’s servers was asked.',
  examples: [{ status: 403, text: '403 Forbidden\nRequest forbidden by administrative rules.' }],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies PageWords;
