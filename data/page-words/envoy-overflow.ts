import type { PageWords } from '../shapes';

/** The whole body, as Envoy’s router writes it when a circuit breaker is open. */
export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'proof',
  text: /^upstream connect error or disconnect\/reset before headers\. (?:retried and the latest )?reset reason: overflow$/,
  statuses: [503],
  says: 'The reverse proxy Envoy lets only so many requests through to the server behind it, and that number was reached.',
  examples: [
    { status: 503, text: 'upstream connect error or disconnect/reset before headers. reset reason: overflow' },
  ],
  sources: ['https://github.com/envoyproxy/envoy/blob/main/source/common/router/router.cc'],
} satisfies PageWords;
