import type { Signature } from '../shapes';

/** APISIX puts its name on every answer. */
export const headers = { server: /^APISIX(\/|$)/i };

export default {
  name: 'Apache APISIX',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request went through the API gateway APISIX.',
  examples: [{ status: 404, headers: { server: 'APISIX/3.11.0' } }],
  sources: ['https://github.com/apache/apisix/blob/master/apisix/init.lua'],
} satisfies Signature;
