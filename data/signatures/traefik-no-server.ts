import type { Signature } from '../shapes';

/** The body is “no available server”. */
export const headers = {
  server: null,
  'content-type': 'text/plain; charset=utf-8',
  'content-length': '20',
  'x-content-type-options': 'nosniff',
};

export default {
  name: 'Traefik',
  vendor: 'traefik',
  party: 'gateway',
  grade: 'hint',
  headers,
  statuses: [503],
  says: 'The answer is as long as the one of Traefik, a reverse proxy, when no app behind it is up.',
  examples: [
    {
      status: 503,
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'content-length': '20',
        'x-content-type-options': 'nosniff',
      },
    },
  ],
  sources: ['https://github.com/traefik/traefik/blob/master/pkg/server/service/loadbalancer/p2c/p2c.go'],
} satisfies Signature;
