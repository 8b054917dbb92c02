import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHttpDate } from '../../../diagnose/headers/http-date';
import { expectLinearTime, hostile } from './hostile';

const dates: [text: string, iso: string | undefined][] = [
  ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
  ['Sunday, 06-Nov-26 08:49:37 GMT', '2026-11-06T08:49:37.000Z'],
  ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
  ['Wed Nov 16 08:49:37 1994', '1994-11-16T08:49:37.000Z'],
  ['Thu, 31 Dec 2026 23:59:59 GMT', '2026-12-31T23:59:59.000Z'],
  ['Sun, 06 Nov 1994 08:49:37 +0200', undefined],
  ['Sun, 06 Nov 1994 08:49:37', undefined],
  ['Sun, 6 Nov 1994 08:49:37 GMT', undefined],
  ['Sun, 06 Foo 1994 08:49:37 GMT', undefined],
  ['Sun, 99 Nov 1994 08:49:37 GMT', undefined],
  ['Sun, 06 Nov 1994 25:49:37 GMT', undefined],
  ['1994-11-06T08:49:37Z', undefined],
  ['sun, 06 nov 1994 08:49:37 gmt', undefined],
  ['tomorrow', undefined],
  ['', undefined],
];

test.each(dates)('“%s” is %s', (text, iso) => {
  const time = readHttpDate(text);
  expect(time === undefined ? undefined : new Date(time).toISOString()).toBe(iso);
});

test('reads what JavaScript writes', () => {
  const date = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, (written) => {
      expect(readHttpDate(written.toUTCString())).toBe(Math.floor(written.getTime() / 1000) * 1000);
    }),
  );
});

test('reads anything, in linear time', () => {
  fc.assert(fc.property(hostile, (text) => readHttpDate(text) === undefined));
  expectLinearTime(readHttpDate, 'Sun, 06 Nov 1994 08:49:37 ');
});
