import type { PageWords } from '../shapes';

/** HAProxy’s built-in page, with and without a capital R; it has no title. */
export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'proof',
  text: /^400 Bad [Rr]equest\nYour browser sent an invalid request\.$/,
  statuses: [400],
  says: 'The page is the load balancer HAProxy’s: as a rule, it could not read the request, whose form is wrong or whose headers are too long.',
  examples: [{ status: 400, text: '400 Bad request\nYour browser sent an invalid request.' }],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies PageWords;
