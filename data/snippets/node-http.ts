import type { Answer, Snippet } from '../shapes';
import { nodeInterim, nodeUpgrade } from '../snippet-parts/node-interim';
import { lines, singleQuoted } from '../snippet-parts/quoting';
import { ownReason } from '../snippet-parts/reasons';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Node.js',
  group: 'JavaScript',
  language: 'javascript',
  refuses: refusing(),
  code: (answer) =>
    lines("import { createServer } from 'node:http';", '', ...server(answer), '', 'server.listen(3000);'),
  sources: [
    'https://nodejs.org/docs/latest-v24.x/api/http.html',
    'https://github.com/nodejs/node/blob/main/lib/_http_server.js',
  ],
} satisfies Snippet;

function server(answer: Answer): string[] {
  if (answer.status === 101) return ['const server = createServer();', '', nodeUpgrade(answer, 'server')];
  return [
    'const server = createServer((request, response) => {',
    ...(answer.status < 200
      ? [nodeInterim(answer, 'response'), "  response.end('The final answer\\n');"]
      : [head(answer), `  response.end(${answer.body ? singleQuoted(answer.body) : ''});`]),
    '});',
  ];
}

function head(answer: Answer): string {
  const reason = ownReason(answer);
  const start = `  response.writeHead(${answer.status}${reason ? `, ${singleQuoted(reason)}` : ''}`;
  const properties = Object.entries(answer.headers).map(
    ([name, value]) => `    ${singleQuoted(name)}: ${singleQuoted(value)},`,
  );
  return properties.length > 0 ? lines(`${start}, {`, ...properties, '  });') : `${start});`;
}
