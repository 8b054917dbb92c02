import type { Signature } from '../shapes';

/** Set as soon as Kong turns to what lies behind it, so also where that fails and Kong answers. */
export const headers = { 'x-kong-proxy-latency': /^\d+$/ };

export default {
  name: 'Kong',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The API gateway Kong turned to the service behind it. Which of the two wrote the answer can’t be seen from this.',
  examples: [
    { status: 502, headers: { 'x-kong-proxy-latency': '1', 'x-kong-upstream-latency': '12', via: '1.1 kong/3.9.0' } },
  ],
  sources: ['https://github.com/Kong/kong/blob/master/kong/runloop/handler.lua'],
} satisfies Signature;
