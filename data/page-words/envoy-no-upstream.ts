import type { PageWords } from '../shapes';

/** The whole body, as Envoy’s router writes it; plain enough for other gateways. */
export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'hint',
  text: /^no healthy upstream$/,
  statuses: [503],
  says: 'These are the words of the reverse proxy Envoy, and perhaps of others, when none of the servers behind it is up as far as it knows.',
  examples: [{ status: 503, text: 'no healthy upstream' }],
  sources: ['https://github.com/envoyproxy/envoy/blob/main/source/common/router/router.cc'],
} satisfies PageWords;
