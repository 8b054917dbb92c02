import type { Signature } from '../shapes';

/** Set when Envoy drops a request because it is itself short of memory or connections. */
export const headers = { 'x-envoy-local-overloaded': /^true$/i };

export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'proof',
  headers,
  says: 'The reverse proxy Envoy refused the request because it is overloaded itself.',
  examples: [{ status: 503, headers: { 'x-envoy-local-overloaded': 'true', server: 'envoy' } }],
  sources: [
    'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/headers#x-envoy-local-overloaded',
  ],
} satisfies Signature;
