import type { Answer, Snippet } from '../shapes';
import { nodeInterim, nodeUpgrade } from '../snippet-parts/node-interim';
import { lines, singleQuoted } from '../snippet-parts/quoting';
import { ownReason } from '../snippet-parts/reasons';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Fastify',
  group: 'JavaScript',
  language: 'javascript',
  refuses: refusing([600, 999, 'Fastify throws an error for any status outside 100 to 599.']),
  code: (answer) =>
    lines(
      "import Fastify from 'fastify';",
      '',
      'const app = Fastify();',
      '',
      ...(answer.status === 101 ? [nodeUpgrade(answer, 'app.server')] : route(answer)),
      '',
      'await app.listen({ port: 3000 });',
    ),
  sources: [
    'https://fastify.dev/docs/latest/Reference/Reply/',
    'https://github.com/fastify/fastify/blob/main/lib/reply.js',
    'https://nodejs.org/docs/latest-v24.x/api/http.html',
  ],
} satisfies Snippet;

function route(answer: Answer): string[] {
  const sent =
    answer.status < 200 ? [nodeInterim(answer, 'reply.raw'), "  return 'The final answer\\n';"] : final(answer);
  return [`app.all('/', ${answer.status < 200 ? 'async ' : ''}(request, reply) => {`, ...sent, '});'];
}

function final(answer: Answer): string[] {
  const reason = ownReason(answer);
  return [
    ...(reason ? [`  reply.raw.statusMessage = ${singleQuoted(reason)};`] : []),
    '  reply',
    `    .code(${answer.status})`,
    ...Object.entries(answer.headers).map(
      ([name, value]) => `    .header(${singleQuoted(name)}, ${singleQuoted(value)})`,
    ),
    `    .send(${payload(answer)});`,
  ];
}

/** To a string of JSON Fastify adds a charset, which the type doesn’t have. */
function payload({ headers, body }: Answer): string {
  if (!body) return '';
  return /json/i.test(headers['Content-Type'] ?? '') ? `Buffer.from(${singleQuoted(body)})` : singleQuoted(body);
}
