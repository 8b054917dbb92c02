import type { Answer, Snippet } from '../shapes';
import { isHopByHop } from '../snippet-parts/hop-by-hop';
import { lines, singleQuoted } from '../snippet-parts/quoting';
import { ownReason } from '../snippet-parts/reasons';
import { refusing } from '../snippet-parts/refusing';

export default {
  name: 'Flask',
  group: 'Python',
  language: 'python',
  refuses: refusing(
    [101, 101, 'Flask is built on WSGI, which has no way to switch protocols.'],
    [100, 199, 'Flask is built on WSGI, which sends one final answer to each request and no interim ones (1xx).'],
    [
      407,
      407,
      'Flask is built on WSGI, which forbids applications to send the Proxy-Authenticate header that a 407 must have.',
    ],
    [426, 426, 'Flask is built on WSGI, which forbids applications to send the Upgrade header that a 426 must have.'],
  ),
  code: (answer) =>
    lines(
      'from flask import Flask, Response',
      '',
      'app = Flask(__name__)',
      '',
      '',
      "@app.route('/')",
      'def answer():',
      ...leftOut(answer),
      '    return Response(',
      answer.body && `        ${singleQuoted(answer.body)},`,
      `        status=${status(answer)},`,
      ...headers(answer),
      '    )',
    ),
  sources: [
    'https://flask.palletsprojects.com/en/stable/api/#response-objects',
    'https://github.com/pallets/werkzeug/blob/main/src/werkzeug/sansio/response.py',
    'https://peps.python.org/pep-3333/#other-http-features',
  ],
} satisfies Snippet;

function status(answer: Answer): string {
  const reason = ownReason(answer);
  return reason ? singleQuoted(`${answer.status} ${reason}`) : String(answer.status);
}

function headers(answer: Answer): string[] {
  const items = Object.entries(answer.headers)
    .filter(([name]) => !isHopByHop(name))
    .map(([name, value]) => `            ${singleQuoted(name)}: ${singleQuoted(value)},`);
  return items.length > 0 ? ['        headers={', ...items, '        },'] : [];
}

function leftOut({ headers }: Answer): string[] {
  return Object.keys(headers)
    .filter(isHopByHop)
    .map((name) => `    # ${name} is missing: WSGI leaves that header to the server.`);
}
