import { expect, test } from 'vitest';
import { keepHeaders } from '../../capture/kept-headers';
import { keepText } from '../../capture/kept-text';
import { keepUrl } from '../../capture/kept-url';

test.each([
  ['an address as it is', 'https://site.example/a/b?c=d', 'https://site.example/a/b?c=d'],
  ['no name and password', 'https://user:pass@site.example/', 'https://site.example/'],
  ['no fragment', 'https://site.example/a#access_token=x', 'https://site.example/a'],
  ['an at sign in the path is no password', 'https://site.example/@user', 'https://site.example/@user'],
  ['no token', 'https://site.example/?access_token=eyJ&page=2', 'https://site.example/?access_token=•••&page=2'],
  ['no one-time code', 'https://site.example/?code=4%2F0A', 'https://site.example/?code=•••'],
  ['no key in camel case', 'https://site.example/?apiKey=abc', 'https://site.example/?apiKey=•••'],
  [
    'no signature',
    'https://b.example/?X-Amz-Signature=f00&X-Amz-Date=1',
    'https://b.example/?X-Amz-Signature=•••&X-Amz-Date=1',
  ],
  [
    'innocent look-alikes',
    'https://site.example/?keyboard=qwerty&monkey=1&design=x',
    'https://site.example/?keyboard=qwerty&monkey=1&design=x',
  ],
  ['only the head of a data URL', 'data:text/html;base64,PGI+', 'data:text/html;base64…'],
])('a kept URL has %s', (_, url, kept) => {
  expect(keepUrl(url)).toBe(kept);
});

test('a URL of two megabytes keeps its head and its tail', () => {
  const kept = keepUrl(`https://site.example/${'x'.repeat(2_000_000)}/the-end.png`);
  expect(kept).toHaveLength(2000);
  expect(kept).toMatch(/^https:\/\/site\.example\/x.*…x*\/the-end\.png$/);
});

test('text is bounded, and what is not printable shows as such', () => {
  expect(keepText('a\u0000b\u001b[31mc\u202ed', 100)).toBe('a\ufffdb\ufffd[31mc\ufffdd');
  expect(keepText('abcdef', 4)).toBe('abc…');
});

test('only allow-listed headers are kept, a value of a megabyte in part', () => {
  const received = [
    { name: 'Set-Cookie', value: 'secret=1' },
    { name: 'Authorization', value: 'Bearer x' },
    { name: 'RETRY-AFTER', value: '1'.repeat(1_000_000) },
    { name: 'Retry-After', binaryValue: [1, 2] },
  ];
  const kept = keepHeaders(received, new Set(['retry-after'])) ?? [];
  expect(kept.map(([name, { length }]) => [name, length])).toEqual([['retry-after', 1000]]);
});

test('at most forty headers are kept', () => {
  const received = Array.from({ length: 1000 }, () => ({ name: 'via', value: 'x' }));
  expect(keepHeaders(received, new Set(['via']))).toHaveLength(40);
});
