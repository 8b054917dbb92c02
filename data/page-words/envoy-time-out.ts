import type { PageWords } from '../shapes';

/** The whole body, as Envoy’s router writes it; plain enough for other gateways. */
export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'hint',
  text: /^upstream request timeout$/,
  statuses: [504],
  says: 'These are the words of the reverse proxy Envoy, and perhaps of others, when the server behind it takes too long.',
  examples: [{ status: 504, text: 'upstream request timeout' }],
  sources: ['https://github.com/envoyproxy/envoy/blob/main/source/common/router/router.cc'],
} satisfies PageWords;
