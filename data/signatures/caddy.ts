import type { Signature } from '../shapes';

/** Since version 2.9 Caddy names itself in Via on what it passes on. */
export const headers = { via: /^\d(\.\d)? Caddy\b|, ?\d(\.\d)? Caddy\b/ };

export default {
  name: 'Caddy',
  party: 'server',
  grade: 'path',
  headers,
  says: 'The web server Caddy passed this on from a program behind it.',
  examples: [{ status: 500, headers: { via: '1.1 Caddy', server: 'uvicorn' } }],
  sources: ['https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/reverseproxy.go'],
} satisfies Signature;
