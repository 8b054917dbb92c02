import type { Signature } from '../shapes';

/** The milliseconds that what lies behind Envoy took to answer. */
export const headers = { 'x-envoy-upstream-service-time': /^\d+$/ };

export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The reverse proxy Envoy passed this on; something behind it had answered.',
  examples: [
    { status: 500, headers: { 'x-envoy-upstream-service-time': '213', server: 'envoy' } },
    { status: 404, headers: { 'x-envoy-upstream-service-time': '8', server: 'istio-envoy' } },
  ],
  sources: ['https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter'],
} satisfies Signature;
