import type { Signature } from '../shapes';

/** Written by Traefik’s rate limiter beside Retry-After. */
export const headers = { 'x-retry-in': /^[\d.]+(ns|µs|ms|s|m|h)/ };

export default {
  name: 'Traefik',
  vendor: 'traefik',
  party: 'gateway',
  grade: 'proof',
  headers,
  statuses: [429],
  says: 'The reverse proxy Traefik limits how often it may be asked, and made this answer.',
  examples: [{ status: 429, headers: { 'x-retry-in': '1.5s', 'retry-after': '2' } }],
  sources: ['https://github.com/traefik/traefik/blob/master/pkg/middlewares/ratelimiter/rate_limiter.go'],
} satisfies Signature;
