import type { Snippet } from '../shapes';
import { caddyString, lines } from '../snippet-parts/quoting';
import { refusing } from '../snippet-parts/refusing';

const KNOWS_ONLY_103 =
  'Of the interim answers (1xx), Caddy’s respond directive knows only 103: after any other comes an empty 200.';

export default {
  name: 'Caddy',
  group: 'Web servers',
  language: 'nginx',
  refuses: refusing(
    [101, 101, 'Caddy switches no protocol itself: it passes on the 101 of a server behind it.'],
    [100, 102, KNOWS_ONLY_103],
    [104, 199, KNOWS_ONLY_103],
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
