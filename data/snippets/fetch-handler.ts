import type { Answer, Snippet } from '../shapes';
import { lines, singleQuoted } from '../snippet-parts/quoting';
import { ownReason } from '../snippet-parts/reasons';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Deno, Bun and other fetch handlers',
  group: 'JavaScript',
  language: 'javascript',
  refuses: refusing(
    [
      101,
      101,
      'A Response takes only 200 to 599: to switch protocols, Deno and Bun have functions of their own for WebSockets.',
    ],
    [100, 199, 'A Response takes only 200 to 599: it is a final answer, and interim ones (1xx) are no part of it.'],
    [600, 999, 'A Response takes only 200 to 599: it throws a RangeError for any other status.'],
  ),
  code: (answer) =>
    lines(
      'export default {',
      '  fetch(request) {',
      `    return new Response(${answer.body ? singleQuoted(answer.body) : 'null'}, {`,
      ...options(answer),
      '    });',
      '  },',
      '};',
    ),
  sources: [
    'https://fetch.spec.whatwg.org/#initialize-a-response',
    'https://docs.deno.com/runtime/reference/cli/serve/',
    'https://bun.com/docs/runtime/http/server',
  ],
} satisfies Snippet;

function options(answer: Answer): string[] {
  const reason = ownReason(answer);
  const headers = Object.entries(answer.headers).map(
    ([name, value]) => `        ${singleQuoted(name)}: ${singleQuoted(value)},`,
  );
  return [
    `      status: ${answer.status},`,
    ...(reason ? [`      statusText: ${singleQuoted(reason)},`] : []),
    ...(headers.length > 0 ? ['      headers: {', ...headers, '      },'] : []),
  ];
}
