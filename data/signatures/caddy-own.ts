import type { Signature } from '../shapes';

/** Caddy keeps its Server header only on answers that it did not pass on; before version 2.9 it did so on all. */
export const headers = { server: 'Caddy', via: null };

export default {
  name: 'Caddy',
  party: 'server',
  grade: 'hint',
  headers,
  says: 'The web server Caddy seems to have made this answer itself; newer versions name themselves otherwise on what they pass on.',
  examples: [
    { status: 404, headers: { server: 'Caddy' } },
    { status: 502, headers: { server: 'Caddy', 'content-length': '0' } },
  ],
  sources: [
    'https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/reverseproxy.go',
    'https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/server.go',
  ],
} satisfies Signature;
