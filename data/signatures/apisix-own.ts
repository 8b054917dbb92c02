import type { Signature } from '../shapes';

/** APISIX adds the status from behind it to a 5xx, so a missing one means its own; a cache or a plugin may drop it, too. */
export const headers = { server: /^APISIX(\/|$)/i, 'x-apisix-upstream-status': null };

export default {
  name: 'Apache APISIX',
  party: 'gateway',
  grade: 'hint',
  headers,
  statuses: [500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511],
  says: 'The API gateway APISIX seems to have made this error itself: no status from behind it is given.',
  examples: [
    { status: 500, headers: { server: 'APISIX/2.0', 'content-type': 'text/plain; charset=utf-8' } },
    { status: 503, headers: { server: 'APISIX' } },
  ],
  sources: ['https://github.com/apache/apisix/blob/master/docs/en/latest/debug-function.md'],
} satisfies Signature;
