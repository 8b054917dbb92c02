import fc from 'fast-check';
import { expect, test } from 'vitest';
import { code, plain } from '../../exchange/markdown-text';
import { writeMarkdown } from '../../exchange/write-markdown';
import { failure } from '../diagnose/failure';
import { hostileFailure } from './hostile-failure';
import { archivedPage, takeAll } from './taken';

test('a report says what failed, where, when, whose turn it is, and how we know', async () => {
  const own = failure({
    status: 404,
    count: 2,
    headers: [['x-request-id', 'abc-1']],
    redirects: [{ url: 'http://shop.example/', status: 301 }],
  });
  const report = writeMarkdown(await takeAll(archivedPage({ own })));
  expect(report.split('\n')).toEqual(
    expect.arrayContaining([
      '# What broke: 1 failure on `shop.example`',
      'On 2023-11-14T22:13:20.000Z.',
      '## On `https://shop.example/cart`',
      '- Request: `GET https://shop.example/cart`',
      '- Failed with: 404 Not Found',
      '- When: 2023-11-14T22:13:20.000Z, and once more since',
      '- Where it broke: on the site’s side.',
      '- To find it in the logs: `x-request-id: abc-1`',
      '- Redirected from: `301 http://shop.example/`',
      '- `Status 404`: The answer carried this status code.',
    ]),
  );
});

test('failures stand with their page, and many sites are counted', async () => {
  const failures = ['a', 'b', 'c', 'd'].map((name, at) =>
    failure({ url: `https://${name}.example/`, status: 500, lastAt: 1_700_000_000_000 + at }),
  );
  const first = archivedPage({ id: '1', url: 'https://one.example/', failures: failures.slice(0, 3) });
  const second = archivedPage({ id: '2', url: 'https://two.example/', failures: failures.slice(3) });
  const taken = [...(await takeAll(first)), ...(await takeAll(second))];
  const report = writeMarkdown([...taken.slice(2), ...taken.slice(0, 2)]);
  expect(report).toContain('# What broke: 4 failures on `c.example`, `d.example`, `a.example`, 1 more\n');
  expect(report).toContain('Between 2023-11-14T22:13:20.000Z and 2023-11-14T22:13:20.003Z.');
  expect([...report.matchAll(/^## .*$/gm)].flat()).toEqual([
    '## On `https://one.example/`',
    '## On `https://two.example/`',
  ]);
});

test('nothing is no trouble', () => {
  expect(writeMarkdown([])).toBe('# What broke: nothing\n');
});

test.each([
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['[a](javascript:x) ![b](c)', '\\[a\\](javascript:x) !\\[b\\](c)'],
  ['`a` *b* _c_ ~d~ a|b &lt; $x$', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ a\\|b \\&lt; \\$x\\$'],
  ['https://a.example www.a.example', 'https\\://a.example www\\.a.example'],
  ['@team #1', '@\u200bteam \\#1'],
  ['a\n# b', 'a \\# b'],
  ['- a', '\\- a'],
  ['1. a', '1\\. a'],
  ['407 It’s here.', '407 It’s here.'],
])('%j is plain text as %j', (text, written) => {
  expect(plain(text)).toBe(written);
});

test.each([
  ['a', '`a`'],
  ['a`b', '`` a`b ``'],
  ['``', '``` `` ```'],
  ['a\nb', '`a b`'],
  [' a', '`  a `'],
  ['', '`  `'],
])('%j is code as %j', (text, written) => {
  expect(code(text)).toBe(written);
});

test('whatever failed, its text is within code or marks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(hostileFailure, async (own) => {
      const report = writeMarkdown(await takeAll(archivedPage({ own, url: own.url })));
      for (const line of report.split('\n')) {
        expect(line).toMatch(/^(?:#{1,3} \S|- \S|\S|$)/);
        expect(withoutCode(line)).not.toMatch(/(?<!\\)(?:\\\\)*[<[`*|~&$]|[\r\u2028\u2029]/);
      }
    }),
    { numRuns: 300 },
  );
});

/** A line without its code, read as CommonMark reads it: from a run of backticks to the next one of the same length. */
function withoutCode(line: string): string {
  return line.replace(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
}
