import { expect, test } from 'vitest';
import { ENOUGH_BYTES, isText, saysOf } from '../../send/says';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['text/html; charset=utf-8', true],
  ['text/plain', true],
  [' TEXT/xml', true],
  ['application/json', true],
  ['application/problem+json', true],
  ['application/xhtml+xml', true],
  ['application/octet-stream', false],
  ['image/svg', false],
  ['', false],
])('“%s” is text: %s', (type, is) => {
  expect(isText(type)).toBe(is);
  expect(saysOf(bytes('words'), type)).toEqual(is ? { type, text: 'words' } : undefined);
});

test('nothing says nothing', () => {
  expect(saysOf(new Uint8Array(), 'text/html')).toBeUndefined();
});

test('a long answer is read from its beginning, and no further than is enough', () => {
  expect(saysOf(bytes(`a${'b'.repeat(ENOUGH_BYTES)}`), 'text/html')?.text).toBe(`a${'b'.repeat(ENOUGH_BYTES - 1)}`);
});

test('bytes that are no text are read all the same', () => {
  expect(saysOf(new Uint8Array([0x68, 0xff]), 'text/plain')?.text).toBe('h\ufffd');
});
