import type { Signature } from '../shapes';

/** Caddy’s own errors are empty. From version 2.9 on it names itself so only on what it did not pass on; before, on all. */
export const headers = { server: 'Caddy', via: null, 'content-length': '0' };

export default {
  name: 'Caddy',
  party: 'server',
  grade: 'hint',
  headers,
  says: 'The web server Caddy may have made this empty answer itself; newer versions name themselves otherwise on what they pass on.',
  examples: [
    { status: 404, headers: { server: 'Caddy', 'content-length': '0' } },
    { status: 502, headers: { server: 'Caddy', 'content-length': '0' } },
  ],
  sources: [
    'https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/reverseproxy.go',
    'https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/server.go',
  ],
} satisfies Signature;
