import type { PageWords } from '../shapes';

/** The whole body, as Envoy’s router writes it. */
export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'proof',
  text: /^no healthy upstream$/,
  statuses: [503],
  says: 'The reverse proxy Envoy answered by itself: none of the servers behind it is up, as far as it knows.',
  examples: [{ status: 503, text: 'no healthy upstream' }],
  sources: ['https://github.com/envoyproxy/envoy/blob/main/source/common/router/router.cc'],
} satisfies PageWords;
