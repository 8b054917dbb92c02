import type { Signature } from '../shapes';

/** Traefik’s body is the bare words “Bad Gateway”, as Go’s own reverse proxy does not send them. */
export const headers = { server: null, 'content-type': 'text/plain; charset=utf-8', 'content-length': '11' };

export default {
  name: 'Traefik',
  vendor: 'traefik',
  party: 'gateway',
  grade: 'hint',
  headers,
  statuses: [502],
  says: 'The answer is as short as the one of Traefik, a reverse proxy, for an app that it can’t reach.',
  examples: [{ status: 502, headers: { 'content-type': 'text/plain; charset=utf-8', 'content-length': '11' } }],
  sources: ['https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go'],
} satisfies Signature;
