import type { PageWords } from '../shapes';

/** HAProxy’s built-in page; it has no title. */
export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'proof',
  text: /^502 Bad Gateway\nThe server returned an invalid or incomplete response\.$/,
  statuses: [502],
  says: 'The load balancer HAProxy got a broken answer from one of the site’s servers, or one that stopped half-way.',
  examples: [{ status: 502, text: '502 Bad Gateway\nThe server returned an invalid or incomplete response.' }],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies PageWords;
