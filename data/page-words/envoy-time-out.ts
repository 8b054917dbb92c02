import type { PageWords } from '../shapes';

/** The whole body, as Envoy’s router writes it. */
export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'proof',
  text: /^upstream request timeout$/,
  statuses: [504],
  says: 'The reverse proxy Envoy waited for the server behind it, which took longer than it may.',
  examples: [{ status: 504, text: 'upstream request timeout' }],
  sources: ['https://github.com/envoyproxy/envoy/blob/main/source/common/router/router.cc'],
} satisfies PageWords;
