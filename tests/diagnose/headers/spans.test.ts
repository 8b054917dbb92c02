import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOf, spanOf } from '../../../diagnose/headers/spans';

const spans: [seconds: number, span: string | undefined][] = [
  [0, '0 seconds'],
  [0.4, 'less than a second'],
  [1, '1 second'],
  [1.5, 'about 2 seconds'],
  [60, '1 minute'],
  [90, '90 seconds'],
  [120, '2 minutes'],
  [150, 'about 3 minutes'],
  [3600, '1 hour'],
  [5400, '90 minutes'],
  [7300, 'about 2 hours'],
  [86_400, '1 day'],
  [129_600, '36 hours'],
  [1_000 * 86_400, '1,000 days'],
  [-1, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  [1e12, undefined],
];

test.each(spans)('%s seconds are “%s”', (seconds, span) => {
  expect(spanOf(seconds)).toBe(span);
});

const clocks: [time: number, clock: string | undefined][] = [
  [0, '00:00 UTC on 1 January 1970'],
  [Date.parse('2026-11-23T12:30:59Z'), '12:30 UTC on 23 November 2026'],
  [Number.NaN, undefined],
  [9e15, undefined],
];

test.each(clocks)('the instant %s is “%s”', (time, clock) => {
  expect(clockOf(time)).toBe(clock);
});

test('whatever the number, a span or a clock time is short', () => {
  fc.assert(
    fc.property(fc.double(), (number) => {
      expect(`${spanOf(number)} ${clockOf(number)}`.length).toBeLessThan(60);
    }),
  );
});
