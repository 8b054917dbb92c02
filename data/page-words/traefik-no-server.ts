import type { PageWords } from '../shapes';

/** The whole body, as Traefik’s load balancer writes it; other programs might. */
export default {
  name: 'Traefik',
  vendor: 'traefik',
  party: 'gateway',
  grade: 'hint',
  text: /^no available server$/,
  statuses: [503],
  says: 'These are the words of the reverse proxy Traefik when none of the servers behind it is up.',
  examples: [{ status: 503, text: 'no available server' }],
  sources: ['https://github.com/traefik/traefik/blob/master/pkg/server/service/loadbalancer/p2c/p2c.go'],
} satisfies PageWords;
