import type { Signature } from '../shapes';

/** Envoy adds the time that an answer took to what it passes on, unless told not to. */
export const headers = { server: /^(istio-)?envoy$/i, 'x-envoy-upstream-service-time': null };

export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'hint',
  headers,
  statuses: [403, 404, 408, 413, 426, 429, 431, 500, 502, 503, 504],
  says: 'The reverse proxy Envoy seems to have made this answer itself: the note that it adds to answers from behind it is missing.',
  examples: [
    { status: 503, headers: { server: 'envoy', 'content-type': 'text/plain' } },
    { status: 404, headers: { server: 'istio-envoy' } },
  ],
  sources: [
    'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter',
    'https://github.com/istio/istio.io/blob/master/content/en/docs/tasks/traffic-management/ingress/ingress-control/index.md',
  ],
} satisfies Signature;
