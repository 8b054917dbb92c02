import { caddyString, lines } from '../quoting';
import { refusing } from '../refusing';
import type { Snippet } from '../shapes';

export default {
  name: 'Caddy',
  group: 'Web servers',
  language: 'nginx',
  refuses: refusing(
    [101, 101, 'Caddy switches no protocol itself: it passes on the 101 of a server behind it.'],
    [100, 102, 'Caddy’s respond directive sends no interim answer (1xx) but 103 before a final one.'],
    [104, 199, 'Caddy’s respond directive goes on to a final answer after no interim one (1xx) but 103.'],
  ),
  code: ({ status, headers, body }) =>
    lines(
      'example.com {',
      ...Object.entries(headers).map(([name, value]) => `\theader ${name} ${caddyString(value)}`),
      `\trespond ${body ? `${caddyString(body)} ` : ''}${status}`,
      status === 103 && `\trespond ${caddyString('The final answer\n')} 200`,
      '}',
    ),
  sources: [
    'https://caddyserver.com/docs/caddyfile/directives/respond',
    'https://caddyserver.com/docs/caddyfile/directives/header',
    'https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/staticresp.go',
  ],
} satisfies Snippet;
