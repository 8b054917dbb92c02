import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyKind } from '../../exchange/answers/body-kind';
import { decodeText } from '../../exchange/answers/decode-text';
import { hexDump } from '../../exchange/answers/hex-dump';
import { prettyJson } from '../../exchange/answers/pretty-json';
import { viewsOf } from '../../exchange/answers/shown-body';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what a body is', () => {
  test.each([
    ['', 'text/html', 'empty'],
    ['{"a":1}', 'application/problem+json; charset=utf-8', 'json'],
    ['{"a":1}', '', 'json'],
    ['hello', 'application/octet-stream', 'text'],
    ['a\0b', 'application/octet-stream', 'bytes'],
    ['a\0b', 'text/plain', 'text'],
    ['GIF89a', 'IMAGE/GIF', 'image'],
    ['<svg/>', 'image/svg+xml', 'text'],
    ['<a/>', 'application/atom+xml', 'text'],
  ])('%j as %s is %s', (text, type, kind) => {
    expect(bodyKind(bytes(text), type)).toBe(kind);
  });

  test('a letter that the end cuts in two makes no bytes of a text', () => {
    expect(bodyKind(bytes('é'.repeat(3000)).subarray(0, 4097), '')).toBe('text');
  });
});

describe('JSON on many lines', () => {
  test.each([
    ['{"id":12345678901234567890}', '{\n  "id": 12345678901234567890\n}'],
    ['{"a":1.0,"a":2e5}', '{\n  "a": 1.0,\n  "a": 2e5\n}'],
    ['[[],{},[1]]', '[\n  [],\n  {},\n  [\n    1\n  ]\n]'],
    ['"a, \\"b\\": {"', '"a, \\"b\\": {"'],
    ['{"a":', undefined],
  ])('%s', (text, pretty) => {
    expect(prettyJson(text)).toBe(pretty);
  });

  test('whatever the value is, it is as JSON.stringify writes it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(prettyJson(text)).toBe(
          JSON.stringify(
            JSON.parse(text, (_, value) => value),
            null,
            2,
          ),
        );
      }),
    );
  });

  test('what is nested a hundred thousand times stays of a size', () => {
    const deep = prettyJson(`${'['.repeat(5000)}${']'.repeat(5000)}`) ?? '';
    expect(deep.length).toBeLessThan(1_000_000);
  });
});

test('bytes, sixteen a line', () => {
  expect(hexDump(bytes('What broke? \u0001é!'))).toBe(
    '00000000  57 68 61 74 20 62 72 6f 6b 65 3f 20 01 c3 a9 21  What broke? ...!',
  );
});

test.each([
  ['iso-8859-1', [0xe9], 'é'],
  ['"utf-8"', [0xc3, 0xa9], 'é'],
  ['no-such-charset', [0xc3, 0xa9], 'é'],
  ['utf-8', [0xe2, 0x80, 0xae, 0x1b, 0x0a, 0x09], '\ufffd\ufffd\n\t'],
])('text in %s', (charset, read, text) => {
  expect(decodeText(new Uint8Array(read), `text/plain; charset=${charset}`)).toBe(text);
});

test.each([
  ['{"a":1}', 'application/json', ['formatted', 'text', 'hex']],
  ['{"a":', 'application/json', ['text', 'hex']],
  ['a', 'text/html', ['text', 'hex']],
  ['x', 'image/png', ['image', 'hex']],
  ['\0', '', ['hex']],
  ['', 'text/html', []],
])('%j as %s is shown as %j', (text, type, names) => {
  expect(viewsOf(bytes(text), type).map(({ name }) => name)).toEqual(names);
});
