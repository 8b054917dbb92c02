import type { PageWords } from '../shapes';

/** HAProxy’s built-in page; it has no title. */
export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'proof',
  text: /^502 Bad Gateway\nThe server returned an invalid or incomplete response\.$/,
  statuses: [502],
  says: 'The page is the load balancer HAProxy’s: as a rule, one of the site’s servers sent it a broken answer, or stopped half-way.',
  examples: [{ status: 502, text: '502 Bad Gateway\nThe server returned an invalid or incomplete response.' }],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies PageWords;
