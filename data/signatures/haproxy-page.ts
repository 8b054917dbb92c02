import type { Signature } from '../shapes';

/** HAProxy’s built-in error pages: no Server, these headers, and a body of 80 to 147 bytes. */
export const headers = {
  server: null,
  'cache-control': 'no-cache',
  'content-type': 'text/html',
  'content-length': /^(8|9|1[0-4])\d$/,
  'content-encoding': null,
};

export default {
  name: 'HAProxy',
  party: 'gateway',
  grade: 'hint',
  headers,
  statuses: [400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429, 431, 500, 501, 502, 503, 504],
  says: 'The answer looks like a built-in error page of HAProxy, a load balancer, which would then have made it itself.',
  examples: [
    { status: 503, headers: { 'content-length': '107', 'cache-control': 'no-cache', 'content-type': 'text/html' } },
    { status: 504, headers: { 'content-length': '92', 'cache-control': 'no-cache', 'content-type': 'text/html' } },
    { status: 408, headers: { 'content-length': '110', 'cache-control': 'no-cache', 'content-type': 'text/html' } },
  ],
  sources: ['https://github.com/haproxy/haproxy/blob/master/src/http.c'],
} satisfies Signature;
