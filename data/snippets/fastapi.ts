import type { Answer, Snippet } from '../shapes';
import { lines, singleQuoted } from '../snippet-parts/quoting';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'FastAPI',
  group: 'Python',
  language: 'python',
  refuses: refusing(
    [101, 101, 'FastAPI switches protocols only for WebSockets: in a WebSocket route, accept() sends the 101.'],
    [
      100,
      199,
      'FastAPI sends one final answer to each request: interim ones (1xx) are left to the server that runs it.',
    ],
    [600, 999, 'Uvicorn, the server that FastAPI’s own command starts, knows only statuses up to 599.'],
  ),
  code: (answer) =>
    lines(
      'from fastapi import FastAPI, Response',
      '',
      'app = FastAPI()',
      '',
      '',
      "@app.get('/')",
      'def answer():',
      '    return Response(',
      answer.body && `        content=${singleQuoted(answer.body)},`,
      `        status_code=${answer.status},`,
      ...headers(answer),
      '    )',
    ),
  sources: [
    'https://fastapi.tiangolo.com/advanced/response-directly/',
    'https://fastapi.tiangolo.com/advanced/websockets/',
    'https://github.com/encode/uvicorn/blob/master/uvicorn/protocols/http/httptools_impl.py',
  ],
} satisfies Snippet;

function headers(answer: Answer): string[] {
  const items = Object.entries(answer.headers).map(
    ([name, value]) => `            ${singleQuoted(name)}: ${singleQuoted(value)},`,
  );
  return items.length > 0 ? ['        headers={', ...items, '        },'] : [];
}
