import type { PageWords } from '../shapes';

/** Envoy’s local rate limit; a program could use the same words. */
export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'hint',
  text: /^local_rate_limited$/,
  statuses: [429],
  says: 'Most likely a limit in the reverse proxy Envoy was reached; others may have used it up.',
  examples: [{ status: 429, text: 'local_rate_limited' }],
  sources: [
    'https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/local_ratelimit/local_ratelimit.cc',
  ],
} satisfies PageWords;
