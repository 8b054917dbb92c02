import type { PageWords } from '../shapes';

/** HAProxy’s built-in page; it has no title. */
export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'proof',
  text: /^408 Request Time-out\nYour browser didn't send a complete request in time\.$/,
  statuses: [408],
  says: 'The load balancer HAProxy wrote this page, as it does when the rest of a request comes too slowly, or when a rule says so.',
  examples: [{ status: 408, text: "408 Request Time-out\nYour browser didn't send a complete request in time." }],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies PageWords;
