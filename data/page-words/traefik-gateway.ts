import type { PageWords } from '../shapes';

/** Traefik writes no more than the name of the status, as some other programs do. */
export default {
  name: 'Traefik',
  vendor: 'traefik',
  party: 'gateway',
  grade: 'hint',
  text: /^(?:Bad Gateway|Gateway Timeout)$/,
  statuses: [502, 504],
  says: 'A page with nothing but these words may be the reverse proxy Traefik’s, which got no answer from the program behind it.',
  examples: [
    { status: 502, text: 'Bad Gateway' },
    { status: 504, text: 'Gateway Timeout' },
  ],
  sources: ['https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go'],
} satisfies PageWords;
