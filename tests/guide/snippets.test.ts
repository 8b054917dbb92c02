import { spawnSync } from 'node:child_process';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../data/shapes';
import { isRegistered } from '../../data/snippet-parts/reasons';
import { answerText } from '../../guide/answer-text';
import { snippetsFor } from '../../guide/snippets';
import { snippets } from '../data/knowledge';
import iana from '../data/lists/iana-status-codes.json';
import { answers } from './answers';

/** Codes that some snippets refuse, but that no page has an example of. */
const UNSENT: Answer[] = [0, 99, 199, 600, 783, 999].map((status) => ({ status, reason: 'Odd', headers: {} }));

/** What every way to quote has to get right. */
const TRICKY: Answer = {
  status: 599,
  reason: "Odd's",
  headers: { 'X-Quoted': `a "b" 'c' \\d`, 'Content-Type': 'text/plain' },
  body: '"a" \\b \'c\' `d`\n\n  <e f="g">\t#{h}\n"',
};

const languages = (language: string, all: readonly Answer[]) =>
  snippets
    .filter(([, snippet]) => snippet.language === language)
    .flatMap(([path, { refuses, code }]) =>
      all
        .filter(({ status }) => !refuses(status))
        .map((answer) => ({ name: `${path} ${answer.status}`, code: code(answer) })),
    );

describe.each(snippets)('%s', (_, snippet) => {
  test.each(answers.map((answer) => [answer.status, answer] as const))('sends or refuses %s', (status, answer) => {
    const refusal = snippet.refuses(status);
    if (refusal === undefined) {
      expect(snippet.code(answer)).toContain(String(status));
      expect(snippet.code(answer)).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test('refuses with one sentence', () => {
    const refusals = [...answers, ...UNSENT].flatMap(({ status }) => snippet.refuses(status) ?? []);
    for (const refusal of refusals) expect(refusal).toMatch(/^(\p{Lu}|nginx|curl|hyper).{20,140}\.$/u);
  });

  test('refuses 000', () => expect(snippet.refuses(0)).toBeDefined());
});

test('Python snippets are Python', () => {
  const parse =
    'import ast, json, sys\nfor s in json.load(sys.stdin):\n  try: ast.parse(s["code"])\n  except SyntaxError as e: print(s["name"], e)';
  const input = JSON.stringify(languages('python', [...answers, TRICKY]));
  const { error, status, stdout, stderr } = spawnSync(process.env.WHAT_BROKE_PYTHON ?? 'python3', ['-c', parse], {
    input,
    encoding: 'utf8',
  });
  expect(error, 'Install Python 3: this test parses the guide’s Python snippets with python3.').toBeUndefined();
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('JavaScript snippets are JavaScript', () => {
  const broken = languages('javascript', [...answers, TRICKY]).flatMap(({ name, code }) =>
    parseSync('snippet.mjs', code).errors.map(({ message }) => `${name}: ${message}`),
  );
  expect(broken).toEqual([]);
});

test.each(answers.filter(({ headers }) => /json/.test(headers['Content-Type'] ?? '')))(
  'the JSON of $status is JSON',
  ({ body }) => expect(() => JSON.parse(body ?? '')).not.toThrow(),
);

test('no answer has what nginx and Caddy would fill in', () => {
  const texts = answers.map(({ status, headers, body }) => `${status} ${Object.values(headers).join(' ')} ${body}`);
  expect(texts.filter((text) => /\$|\{(env|http|time|system)\./.test(text))).toEqual([]);
});

test('only registered statuses have a reason phrase that frameworks know', () => {
  const registered = iana.rows.map(({ code }) => Number(code));
  const all = Array.from({ length: 1000 }, (_, status) => status);
  expect(all.filter(isRegistered)).toEqual(all.filter((status) => registered.includes(status)));
});

test('snippets stand in groups, each by name', () => {
  const rows = snippetsFor(
    TRICKY,
    snippets.map(([, snippet]) => snippet),
  );
  expect(rows.map(({ group, name }) => `${group}: ${name}`)).toEqual([
    'Try it: curl',
    'JavaScript: Deno, Bun and other fetch handlers',
    'JavaScript: Express',
    'JavaScript: Fastify',
    'JavaScript: Node.js',
    'Python: Django',
    'Python: FastAPI',
    'Python: Flask',
    'Other languages: ASP.NET Core',
    'Other languages: axum',
    'Other languages: Go (net/http)',
    'Other languages: Laravel',
    'Other languages: PHP',
    'Other languages: Ruby on Rails',
    'Other languages: Spring',
    'Web servers: Apache',
    'Web servers: Caddy',
    'Web servers: nginx',
  ]);
});

test('an answer is written as on the wire', () => {
  expect(answerText({ status: 404, reason: 'Not Found', headers: { Allow: 'GET' }, body: 'No.\n' })).toBe(
    'HTTP/1.1 404 Not Found\nAllow: GET\n\nNo.\n',
  );
  expect(answerText({ status: 0, reason: '', headers: {} })).toBe('HTTP/1.1 000 \n\n');
});
