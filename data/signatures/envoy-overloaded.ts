import type { Signature } from '../shapes';

/** Set by Envoy’s router when it drops a request for overload or maintenance. */
export const headers = { 'x-envoy-overloaded': /^true$/i };

export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'proof',
  headers,
  says: 'The reverse proxy Envoy refused the request because what lies behind it is overloaded or in maintenance.',
  examples: [{ status: 503, headers: { 'x-envoy-overloaded': 'true', server: 'envoy' } }],
  sources: ['https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter'],
} satisfies Signature;
