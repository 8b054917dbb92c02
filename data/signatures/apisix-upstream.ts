import type { Signature } from '../shapes';

/** Also where nothing behind APISIX could be reached: then every try counts as a 502. */
export const headers = { 'x-apisix-upstream-status': /^[1-5]\d\d\b/ };

export default {
  name: 'Apache APISIX',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The API gateway APISIX gives the status of what lies behind it, or its own where that could not be reached.',
  examples: [{ status: 502, headers: { server: 'APISIX/2.0', 'x-apisix-upstream-status': '502, 502, 502' } }],
  sources: ['https://github.com/apache/apisix/blob/master/docs/en/latest/debug-function.md'],
} satisfies Signature;
