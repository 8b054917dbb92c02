import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptHeader } from '../../../capture/failure';
import { retryAt } from '../../../diagnose/headers/retry-after';
import { expectLinearTime, hostileHeaders } from './hostile';

const SEEN = Date.parse('2026-11-23T12:00:00.400Z');
const SEEN_SECONDS = Math.floor(SEEN / 1000);
const DAY = 86_400;

/** Seconds to wait; nothing where no header tells. */
const waits: [what: string, wait: number | undefined, headers: KeptHeader[]][] = [
  ['nothing', undefined, []],
  ['Retry-After in seconds', 120, [['retry-after', '120']]],
  ['at once', 0, [['retry-after', '0']]],
  ['a fraction', 1.5, [['retry-after', '1.5']]],
  ['spaces around', 120, [['retry-after', ' 120 ']]],
  ['Retry-After as a date', 59.6, [['retry-after', 'Mon, 23 Nov 2026 12:01:00 GMT']]],
  ['Retry-After as an old form of date', 59.6, [['retry-after', 'Mon Nov 23 12:01:00 2026']]],
  ['a date of a clock that is a little behind', 0, [['retry-after', 'Mon, 23 Nov 2026 11:59:30 GMT']]],
  ['a date long past', undefined, [['retry-after', 'Fri, 31 Dec 1999 23:59:59 GMT']]],
  ['a month', 31 * DAY, [['retry-after', String(31 * DAY)]]],
  ['a year', undefined, [['retry-after', String(365 * DAY)]]],
  ['a number without end', undefined, [['retry-after', '9'.repeat(1000)]]],
  ['a negative number', undefined, [['retry-after', '-5']]],
  ['an exponent', undefined, [['retry-after', '1e3']]],
  ['words', undefined, [['retry-after', 'soon']]],
  [
    'two Retry-Afters: the later',
    60,
    [
      ['retry-after', '60'],
      ['retry-after', '30'],
    ],
  ],
  ['RateLimit', 30, [['ratelimit', '"default";r=0;t=30']]],
  ['RateLimit with some left', undefined, [['ratelimit', '"default";r=50;t=30']]],
  ['RateLimit without r', undefined, [['ratelimit', '"default";t=30']]],
  ['RateLimit without t', undefined, [['ratelimit', '"default";r=0']]],
  ['RateLimit with a time that is no integer', undefined, [['ratelimit', '"default";r=0;t=3.5']]],
  ['RateLimit with a negative time', undefined, [['ratelimit', '"default";r=0;t=-5']]],
  [
    'several quotas: the latest that is used up',
    60,
    [
      ['ratelimit', '"a";r=0;t=10, "b";r=0;t=60'],
      ['ratelimit', '"c";r=9;t=900'],
    ],
  ],
  ['a malformed RateLimit', undefined, [['ratelimit', '"default";r=0;t=30,']]],
  ['RateLimit of draft 7', 50, [['ratelimit', 'limit=100, remaining=0, reset=50']]],
  ['RateLimit of draft 7 with some left', undefined, [['ratelimit', 'limit=100, remaining=1, reset=50']]],
  ['RateLimit-Reset', 30, [['ratelimit-reset', '30']]],
  ['X-RateLimit-Reset in seconds from now', 3600, [['x-ratelimit-reset', '3600']]],
  ['X-RateLimit-Reset in seconds since 1970', 89.6, [['x-ratelimit-reset', String(SEEN_SECONDS + 90)]]],
  ['X-RateLimit-Reset with a fraction', 90.1, [['x-ratelimit-reset', `${SEEN_SECONDS + 90}.5`]]],
  ['X-RateLimit-Reset in milliseconds since 1970', 90, [['x-ratelimit-reset', String(SEEN + 90_000)]]],
  ['X-RateLimit-Reset this very second', 0, [['x-ratelimit-reset', String(SEEN_SECONDS)]]],
  ['X-RateLimit-Reset long past', undefined, [['x-ratelimit-reset', '1469996400']]],
  ['X-RateLimit-Reset as a date', undefined, [['x-ratelimit-reset', '2026-11-23T12:30:00Z']]],
  [
    'none left',
    30,
    [
      ['x-ratelimit-remaining', '0'],
      ['x-ratelimit-reset', '30'],
    ],
  ],
  [
    'some left, so that the quota is not why',
    undefined,
    [
      ['x-ratelimit-remaining', '41'],
      ['x-ratelimit-reset', '30'],
    ],
  ],
  [
    'some of another quota left',
    30,
    [
      ['ratelimit-remaining', '41'],
      ['ratelimit-reset', '9'],
      ['x-ratelimit-reset', '30'],
    ],
  ],
  [
    'Retry-After and a quota: Retry-After wins',
    5,
    [
      ['ratelimit', '"a";r=0;t=30'],
      ['ratelimit-reset', '90'],
      ['retry-after', '5'],
    ],
  ],
  [
    'a senseless Retry-After and a quota',
    30,
    [
      ['retry-after', 'soon'],
      ['ratelimit', '"a";r=0;t=30'],
    ],
  ],
  [
    'RateLimit before RateLimit-Reset',
    30,
    [
      ['ratelimit-reset', '90'],
      ['ratelimit', '"a";r=0;t=30'],
    ],
  ],
  [
    'RateLimit-Reset before X-RateLimit-Reset',
    30,
    [
      ['x-ratelimit-reset', '90'],
      ['ratelimit-reset', '30'],
    ],
  ],
  [
    'the quota in a stored answer',
    undefined,
    [
      ['age', '60'],
      ['ratelimit', '"a";r=0;t=30'],
      ['x-ratelimit-reset', '30'],
    ],
  ],
  [
    'Retry-After in a stored answer',
    120,
    [
      ['age', '60'],
      ['retry-after', '120'],
    ],
  ],
  ['somebody else’s header', undefined, [['x-retry-after', '5']]],
];

test.each(waits)('%s: %s', (_, wait, headers) => {
  const at = retryAt(headers, SEEN);
  expect(at === undefined ? undefined : (at - SEEN) / 1000).toEqual(
    wait === undefined ? undefined : expect.closeTo(wait, 5),
  );
});

const names = ['retry-after', 'ratelimit', 'ratelimit-reset', 'x-ratelimit-reset', 'x-ratelimit-remaining', 'age'];
const number = fc.oneof(fc.nat(), fc.double({ min: 0 }), fc.bigInt({ min: 0n })).map(String);
const numbered = fc.array(fc.tuple(fc.constantFrom(...names), number));

test('tells nothing but a time within the next 32 days, whatever is sent', () => {
  fc.assert(
    fc.property(
      fc.oneof(numbered, hostileHeaders(...names)),
      fc.oneof(fc.nat(), fc.double(), fc.constant(SEEN)),
      (headers, seenAt) => {
        const at = retryAt(headers, seenAt);
        if (at === undefined) return;
        expect(at).toBeGreaterThanOrEqual(seenAt);
        expect(at).toBeLessThanOrEqual(seenAt + 32 * DAY * 1000);
      },
    ),
  );
});

test('reads a great many headers', () => {
  const headers = Array.from({ length: 200_000 }, (): KeptHeader => ['retry-after', '5']);
  expect(retryAt(headers, SEEN)).toBe(SEEN + 5000);
});

test.each(names)('%s takes linear time', (name) => {
  expectLinearTime((value) => retryAt([[name, value]], SEEN), '"a";r=0;t=5, ');
});
