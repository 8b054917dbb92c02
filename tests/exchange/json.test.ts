import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepUrl } from '../../capture/kept-url';
import { keptHeaders } from '../../data/kept-headers';
import { readJson } from '../../exchange/read-json';
import { UnreadableFile } from '../../exchange/unreadable-file';
import { writeJson } from '../../exchange/write-json';
import { failure } from '../diagnose/failure';
import { hostileFailure } from './hostile-failure';
import { archivedPage } from './taken';

const NOW = Date.UTC(2026, 10, 24, 4);

const word = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });
const url = fc
  .oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string().map((path) => `https://user:pass@site.example/${path}?access_token=${path}`),
    fc.string().map((data) => `data:text/html,${data}`),
    fc.nat({ max: 4000 }).map((length) => `https://site.example/${'x'.repeat(length)}?key=${'y'.repeat(length)}`),
  )
  .map(keepUrl);
const header = fc.tuple(fc.constantFrom(...keptHeaders), word);
const headers = fc.array(header, { minLength: 1, maxLength: 40 });
const endpoint = { host: word, port: fc.nat({ max: 65_535 }) };
const status = fc.integer({ min: 100, max: 999 });
const times = { firstAt: fc.nat(), lastAt: fc.nat(), count: fc.nat() };
const anyFailure = fc.record(
  {
    requestId: word,
    url,
    method: word,
    type: word,
    frameId: fc.nat(),
    initiator: url,
    status,
    reason: word,
    error: word,
    navigationError: word,
    headers,
    body: fc.record({ type: word, text: fc.array(word).map((lines) => lines.join('\n')) }),
    ip: fc.ipV6(),
    fromCache: fc.boolean(),
    signIn: fc.record({ ...endpoint, from: fc.constantFrom('proxy', 'site'), scheme: word, realm: word }),
    proxy: fc.record(endpoint),
    preflight: fc.record({ status, error: word, headers }, { requiredKeys: [] }),
    redirects: fc.array(fc.record({ url, status }), { maxLength: 20 }),
    purpose: fc.constantFrom('prefetch', 'prerender'),
    prerenderedIn: word,
    fromWorker: fc.boolean(),
    abandoned: fc.boolean(),
    ...times,
  },
  { requiredKeys: ['requestId', 'url', 'method', 'type', 'frameId', 'firstAt', 'lastAt', 'count'] },
);
const anyPage = fc.record(
  { id: word, tab: word, url, at: fc.nat(), own: anyFailure, failures: fc.array(anyFailure), notKept: fc.nat() },
  { requiredKeys: ['id', 'tab', 'url', 'at', 'failures', 'notKept'] },
);

test('what was written is read as it was', () => {
  fc.assert(
    fc.property(fc.array(anyPage, { maxLength: 5 }), (pages) => {
      expect(readJson(writeJson(pages, NOW), keptHeaders)).toStrictEqual({ pages: structuredClone(pages), leftOut: 0 });
    }),
    { numRuns: 300 },
  );
});

test('any failure can be written, and what is read of it is bounded', () => {
  fc.assert(
    fc.property(hostileFailure, (own) => {
      const text = writeJson([archivedPage({ failures: [own] })], NOW);
      for (const { failures } of readJson(text, keptHeaders).pages)
        for (const { url, headers = [] } of failures) {
          expect(url.length).toBeLessThanOrEqual(2000);
          expect(headers.every(([name]) => keptHeaders.has(name))).toBe(true);
        }
    }),
    { numRuns: 500 },
  );
});

test('a file says what it is, and when it was written', () => {
  expect(JSON.parse(writeJson([], NOW))).toEqual({
    format: 'what-broke',
    version: 1,
    exportedAt: '2026-11-24T04:00:00.000Z',
    pages: [],
  });
});

const wrongPages: [string, unknown][] = [
  ['nothing', null],
  ['a list', []],
  ['no address', { ...archivedPage(), url: undefined }],
  ['a time that is none', { ...archivedPage(), at: 1e300 }],
  ['a failure without an address', { ...archivedPage(), failures: [{ ...failure(), url: 7 }] }],
  ['a half count', { ...archivedPage(), failures: [failure({ count: 1.5 })] }],
  ['a header of three', { ...archivedPage(), failures: [{ ...failure(), headers: 'via' }] }],
  ['somebody else who asks', { ...archivedPage(), own: failure({ signIn: { from: 'jo' } as never }) }],
];

test.each(wrongPages)('a page with %s is left out and counted', (_, page) => {
  expect(readJson(fileWith(archivedPage(), page), keptHeaders)).toEqual({ pages: [archivedPage()], leftOut: 1 });
});

test('what is not ours to remember goes', () => {
  const own = failure({
    url: 'https://jo:pass@site.example/?token=abc#part',
    reason: 'a\u0000b',
    error: 'x'.repeat(1000),
    headers: [
      ['set-cookie', 'a=b'],
      ['Via', '1.1 x'],
    ],
    preflight: { headers: [['set-cookie', 'a=b']] },
    body: { type: 'text/plain', text: `a\nb\u0007${'c'.repeat(9000)}` },
  });
  const text = fileWith({ ...archivedPage(), own: { ...own, cookies: 'a' }, more: 1 }).replace('"more"', '"__proto__"');
  const [read] = readJson(text, keptHeaders).pages;
  expect(Object.keys(read ?? {}).sort()).toEqual(['at', 'failures', 'id', 'notKept', 'own', 'tab', 'url']);
  const { url, reason, error, headers, preflight, body } = read?.own ?? {};
  expect([url, reason, error?.length, headers, preflight]).toEqual([
    'https://site.example/?token=•••',
    'a\ufffdb',
    300,
    [['via', '1.1 x']],
    {},
  ]);
  expect(body?.text.slice(0, 5)).toBe('a\nb\ufffdc');
  expect(body?.text).toHaveLength(5000);
  expect(Object.keys(read?.own ?? {})).not.toContain('cookies');
});

test('of a page with too many failures the others are counted', () => {
  const failures = Array.from({ length: 205 }, () => failure());
  const [read] = readJson(fileWith(archivedPage({ failures, notKept: 3 })), keptHeaders).pages;
  expect([read?.failures.length, read?.notKept]).toEqual([200, 8]);
});

test.each([
  ['', 'This file is empty.'],
  [
    '{"format": "what-broke", "pages": [',
    'This file ends too early: it is JSON, but its end is missing. Was it cut off?',
  ],
  ['{\n  "a": 1,\n  b: 2\n}', 'line 3, column 3 begins with “b: 2\ufffd}”'],
  ['<html>', 'line 1, column 1 begins with “<html>”'],
  ['{} {}', 'line 1, column 4 begins with “{}”'],
  ['[1]', 'not a file that What Broke? wrote'],
  ['null', 'not a file that What Broke? wrote'],
  ['{"log": {}}', 'not a file that What Broke? wrote'],
  ['{"format": "what-broke", "version": 2}', 'A newer What Broke? wrote this file.'],
  ['{"format": "what-broke", "version": "1", "pages": []}', 'are damaged'],
  ['{"format": "what-broke", "version": 1, "pages": {}}', 'are damaged'],
])('%j: %s', (text, says) => {
  expect(() => readJson(text, keptHeaders)).toThrow(UnreadableFile);
  expect(() => readJson(text, keptHeaders)).toThrow(says);
});

test('a byte order mark is no trouble, and too large a file is told', () => {
  expect(readJson(`\ufeff${writeJson([], NOW)}`, keptHeaders).pages).toEqual([]);
  expect(() => readJson(' '.repeat(100 * 1024 * 1024 + 1), keptHeaders)).toThrow('up to 100 MB');
});

function fileWith(...pages: unknown[]): string {
  return JSON.stringify({ format: 'what-broke', version: 1, pages });
}
