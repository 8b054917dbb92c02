import { lines, singleQuoted } from '../quoting';
import { ownReason } from '../reasons';
import { refusing } from '../refusing';
import type { Answer, Snippet } from '../shapes';

export default {
  name: 'Node.js',
  group: 'JavaScript',
  language: 'javascript',
  refuses: refusing(),
  code: (answer) =>
    lines(
      "import { createServer } from 'node:http';",
      '',
      answer.status === 101 ? 'const server = createServer();' : 'const server = createServer((request, response) => {',
      answer.status === 101 ? upgrade(answer) : answer.status < 200 ? interim(answer) : final(answer),
      '});',
      '',
      'server.listen(3000);',
    ),
  sources: [
    'https://nodejs.org/docs/latest-v24.x/api/http.html',
    'https://github.com/nodejs/node/blob/main/lib/_http_server.js',
  ],
} satisfies Snippet;

function final(answer: Answer): string {
  const { status, headers, body } = answer;
  const reason = ownReason(answer);
  const start = `  response.writeHead(${[status, ...(reason ? [singleQuoted(reason)] : [])].join(', ')}`;
  const properties = Object.entries(headers).map(([name, value]) => `    ${singleQuoted(name)}: ${singleQuoted(value)},`);
  return lines(
    ...(properties.length > 0 ? [`${start}, {`, ...properties, '  });'] : [`${start});`]),
    `  response.end(${body ? singleQuoted(body) : ''});`,
  );
}
