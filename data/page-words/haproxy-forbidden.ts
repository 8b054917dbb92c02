import type { PageWords } from '../shapes';

/** HAProxy’s built-in page for “http-request deny”; it has no title. */
export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'proof',
  text: /^403 Forbidden\nRequest forbidden by administrative rules\.$/,
  statuses: [403],
  says: 'The load balancer HAProxy wrote this refusal, as it does when a rule in its settings says so.',
  examples: [{ status: 403, text: '403 Forbidden\nRequest forbidden by administrative rules.' }],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies PageWords;
