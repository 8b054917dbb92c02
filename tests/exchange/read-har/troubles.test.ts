import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type HarContents, readHar } from '../../../exchange/read-har/read-har';
import { entry, har, keptHeaders, read } from './read';

async function* inTurn(pieces: readonly Uint8Array[]) {
  yield* pieces;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const says = ({ troubles }: HarContents) => troubles.map((trouble) => trouble.says);
const listing = (entries: string) => `{"log":{"entries":[${entries}]}}`;
const good = JSON.stringify(entry());

const files: [what: string, file: Uint8Array | string, says: string][] = [
  ['an empty file', '', 'This file is empty.'],
  ['a file of blanks', ' \n', 'This file is empty.'],
  ['a list', '[]', 'This file is a JSON list. A HAR file is an object with a “log” in it.'],
  ['a text', 'GET / HTTP/1.1', 'This is not a HAR file: it does not begin like JSON.'],
  ['other JSON', '{"name":"a","log":null}', 'This is JSON, but not a HAR file: it has no “log”.'],
  ['a log of nothing', '{"log":{"pages":[]}}', 'This HAR file has no list of requests (“entries”).'],
  ['a zip file', bytes('PK\u0003\u0004abc'), 'This is a zip file. Unpack it, then open the .har file that is in it.'],
  [
    'UTF-16',
    Buffer.from('\ufeff{}', 'utf16le'),
    'This file is written in UTF-16. Save it as UTF-8, then open it again.',
  ],
  [
    'UTF-16 without a mark',
    Buffer.from('{}', 'utf16le'),
    'This file is written in UTF-16. Save it as UTF-8, then open it again.',
  ],
  ['a web page', '\n<!doctype html>', 'This is a web page or XML, not a HAR file.'],
  [
    'a file cut within a request',
    listing(`${good},${good}`).slice(0, -10),
    `The file breaks off at byte ${listing(`${good},${good}`).length - 10}, in the middle of request 2, which begins at byte ${20 + good.length}. What came before that was read.`,
  ],
  [
    'a file cut between requests',
    `{"log":{"entries":[${good},`,
    `The file breaks off at byte ${20 + good.length}. What came before that was read.`,
  ],
  [
    'a bad request',
    listing(`${good},{"a":nonsense}`),
    `Request 2, which begins at byte ${20 + good.length}, is not valid JSON and was left out.`,
  ],
  ['a request for nothing', listing('{}'), 'Request 1, which begins at byte 19, has no URL and was left out.'],
  [
    'a bad page',
    '{"log":{"pages":[{x}],"entries":[]}}',
    'Page 1, which begins at byte 17, is not valid JSON and was left out.',
  ],
];

test.each(files)('%s', async (_, file, told) => {
  expect(says(await read(file))).toEqual([told]);
});

test('what is around a bad request is read', async () => {
  const file = listing(`${good},{"a":"b" "c"},nonsense,${good}}:,${good}`);
  expect(await read(file)).toMatchObject({ requests: 3, failed: 3, troubles: [{}, {}] });
});

test('a request of more than 50 MB is left out', async () => {
  const file = listing(`{"a":"${'x'.repeat(50_000_001)}"},${good}`);
  const contents = await read(file, { size: 1_000_000 });
  expect(contents.failed).toBe(1);
  expect(says(contents)).toEqual(['Request 1, which begins at byte 19, is larger than 50 MB and was left out.']);
});

test('twenty troubles are told, the others counted', async () => {
  const told = says(await read(listing('{},'.repeat(1030))));
  expect(told).toHaveLength(21);
  expect(told.at(-1)).toBe('And 1,010 more like these.');
});

describe('packed files', () => {
  const text = har([entry()]);
  test.each([
    ['gzip', gzipSync(text)],
    ['zlib', deflateSync(text)],
    ['a byte order mark', bytes(`\ufeff${text}`)],
  ])('%s', async (_, file) => {
    for (const size of [1, 7, 1_000_000]) expect(await read(file, { size })).toMatchObject({ failed: 1, troubles: [] });
  });

  test('one that is cut is read as far as it can be', async () => {
    const entries = Array.from({ length: 5000 }, (_, n) => entry({ url: `https://site.example/${Math.sin(n)}` }));
    const contents = await read(gzipSync(har(entries)).subarray(0, -20_000), { size: 5000 });
    expect(contents.failed).toBeGreaterThan(0);
    expect(says(contents)).toEqual(['The packed file is damaged or not all there. What could be unpacked was read.']);
  });
});

describe('a file in pieces', () => {
  const file = readFileSync(join(import.meta.dirname, 'files', 'chrome.har'));
  const shape = ({ pages, ...rest }: HarContents) => ({ ...rest, pages: pages.map(({ id, tab, ...page }) => page) });

  const escaped = har([
    entry({ text: `\\"}],${'\\"'.repeat(50)}${'x'.repeat(80)}\\` }),
    entry({ url: 'https://b.example/' }),
  ]);

  test.each([
    ['Chrome’s', file, 7],
    ['one full of escapes', bytes(escaped), 1],
  ])('is read alike, whatever the pieces: %s', async (_, whole, step) => {
    const expected = shape(await read(whole));
    expect(expected.troubles).toEqual([]);
    for (let size = 1; size < 70; size++) expect(shape(await read(whole, { size }))).toEqual(expected);
    for (let at = 0; at < whole.length; at += step) {
      const pieces = [whole.subarray(0, at), whole.subarray(at)];
      expect(shape(await readHar(inTurn(pieces), { keptHeaders }))).toEqual(expected);
    }
  });

  test('that ends too early has what came before', async () => {
    const text = har([entry({ url: 'https://a.example/' }), entry({ url: 'https://b.example/"\\\\"' })]);
    const ends = [...text.matchAll(/\},\{"startedDateTime|\}\]\}\}$/g)].map(({ index }) => index + 1);
    for (let length = 1; length < text.length; length++) {
      const { requests, troubles } = await read(text.slice(0, length));
      expect([length, requests]).toEqual([length, ends.filter((end) => end <= length).length]);
      expect(troubles).toHaveLength(1);
    }
  });
});
