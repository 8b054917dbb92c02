import type { Signature } from '../shapes';

/** Kong sends this latency only when it answered without proxying. */
export const headers = { 'x-kong-response-latency': /^\d+$/ };

export default {
  name: 'Kong',
  party: 'gateway',
  grade: 'proof',
  headers,
  says: 'The API gateway Kong answered by itself, without passing the request on to the app.',
  examples: [{ status: 401, headers: { 'x-kong-response-latency': '1', server: 'kong/3.6.1' } }],
  sources: ['https://github.com/Kong/kong/blob/master/kong/runloop/handler.lua'],
} satisfies Signature;
