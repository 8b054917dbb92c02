import type { Answer, Snippet } from '../shapes';
import { nodeInterim, nodeUpgrade } from '../snippet-parts/node-interim';
import { lines, singleQuoted } from '../snippet-parts/quoting';
import { ownReason } from '../snippet-parts/reasons';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Express',
  group: 'JavaScript',
  language: 'javascript',
  refuses: refusing(),
  code: (answer) => lines("import express from 'express';", '', 'const app = express();', '', ...listening(answer)),
  sources: [
    'https://expressjs.com/en/5x/api.html',
    'https://github.com/expressjs/express/blob/master/lib/response.js',
    'https://nodejs.org/docs/latest-v24.x/api/http.html',
  ],
} satisfies Snippet;

function listening(answer: Answer): string[] {
  if (answer.status === 101) return ['const server = app.listen(3000);', '', nodeUpgrade(answer, 'server')];
  const sent =
    answer.status < 200 ? [nodeInterim(answer, 'response'), "  response.send('The final answer\\n');"] : final(answer);
  return ['app.use((request, response) => {', ...sent, '});', '', 'app.listen(3000);'];
}

/** Express’s own `set` and `send` would add a charset to some types, and an ETag. */
function final(answer: Answer): string[] {
  const { status, headers, body } = answer;
  const reason = ownReason(answer);
  return [
    `  response.status(${status});`,
    ...(reason ? [`  response.statusMessage = ${singleQuoted(reason)};`] : []),
    ...Object.entries(headers).map(
      ([name, value]) => `  response.setHeader(${singleQuoted(name)}, ${singleQuoted(value)});`,
    ),
    `  response.end(${body ? singleQuoted(body) : ''});`,
  ];
}
