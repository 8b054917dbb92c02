import type { Signature } from '../shapes';

/** The answer that Go’s library has for an unknown address, which Traefik uses as it is. */
export const headers = {
  server: null,
  'content-type': 'text/plain; charset=utf-8',
  'content-length': '19',
  'x-content-type-options': 'nosniff',
};

export default {
  name: 'Traefik',
  vendor: 'traefik',
  party: 'gateway',
  grade: 'hint',
  headers,
  statuses: [404],
  says: 'Traefik answers like this when none of its rules fits the address, and so do other programs written in Go.',
  examples: [
    {
      status: 404,
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'content-length': '19',
        'x-content-type-options': 'nosniff',
      },
    },
  ],
  sources: [
    'https://github.com/traefik/traefik/blob/master/pkg/muxer/http/mux.go',
    'https://pkg.go.dev/net/http#NotFound',
  ],
} satisfies Signature;
