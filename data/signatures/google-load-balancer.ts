import type { Signature } from '../shapes';

/** Google’s load balancers add it to every request and response. */
export const headers = { via: /\b1\.1 google\b/i };

export default {
  name: 'Google Cloud load balancer',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'A load balancer of Google’s passed this on; its own errors look the same in the headers.',
  examples: [
    { status: 502, headers: { via: '1.1 google' } },
    { status: 404, headers: { via: '1.1 google', server: 'gunicorn' } },
  ],
  sources: ['https://docs.cloud.google.com/load-balancing/docs/https'],
} satisfies Signature;
