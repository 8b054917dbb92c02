import type { PageWords } from '../shapes';

/** What Go’s http.NotFound writes; Traefik uses it where none of its rules fits. */
export default {
  name: 'Traefik',
  vendor: 'traefik',
  party: 'gateway',
  grade: 'hint',
  text: /^404 page not found$/,
  statuses: [404],
  says: 'Programs written in Go say so in these words, the site’s own as well as the reverse proxy Traefik when it has no rule for an address.',
  examples: [{ status: 404, text: '404 page not found' }],
  sources: [
    'https://pkg.go.dev/net/http#NotFound',
    'https://github.com/traefik/traefik/blob/master/pkg/muxer/http/mux.go',
  ],
} satisfies PageWords;
