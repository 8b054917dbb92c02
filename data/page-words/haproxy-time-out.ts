import type { PageWords } from '../shapes';

/** HAProxy’s built-in page; it has no title. */
export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'proof',
  text: /^504 Gateway Time-out\nThe server didn't respond in time\.$/,
  statuses: [504],
  says: 'The load balancer HAProxy wrote this page: as a rule, it had passed the request to one of the site’s servers, which did not answer in time.',
  examples: [{ status: 504, text: "504 Gateway Time-out\nThe server didn't respond in time." }],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies PageWords;
