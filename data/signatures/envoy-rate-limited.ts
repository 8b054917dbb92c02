import type { Signature } from '../shapes';

/** Envoy’s rate limiter sets it; an app behind Envoy may do so, too, to prevent a second try. */
export const headers = { 'x-envoy-ratelimited': /^true$/i };

export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'hint',
  headers,
  statuses: [429],
  says: 'A rate limit of the reverse proxy Envoy, or of an app that uses its header, was reached.',
  examples: [{ status: 429, headers: { 'x-envoy-ratelimited': 'true', server: 'envoy' } }],
  sources: ['https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter'],
} satisfies Signature;
