import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptHeader } from '../../../capture/failure';
import { type CacheStatus, isStored, readCacheStatus } from '../../../diagnose/headers/cache-status';
import { expectLinearTime, hostile, hostileHeaders } from './hostile';

const read: [what: string, values: string[], list: CacheStatus[]][] = [
  ['nothing', [], []],
  ['a hit', ['ExampleCache; hit; ttl=376'], [{ cache: 'ExampleCache', isHit: true, ttl: 376 }]],
  ['a stale hit', ['ExampleCache; hit; ttl=-412'], [{ cache: 'ExampleCache', isHit: true, ttl: -412 }]],
  [
    'a hit with a detail',
    ['ExampleCache; hit; detail=MEMORY'],
    [{ cache: 'ExampleCache', isHit: true, detail: 'MEMORY' }],
  ],
  [
    'a miss',
    ['ExampleCache; fwd=uri-miss; collapsed'],
    [{ cache: 'ExampleCache', isHit: false, forwarded: 'uri-miss' }],
  ],
  ['a miss in so many words', ['ExampleCache; hit=?0'], [{ cache: 'ExampleCache', isHit: false }]],
  [
    'what the next hop answered',
    ['ExampleCache; fwd=stale; fwd-status=304'],
    [{ cache: 'ExampleCache', isHit: false, forwarded: 'stale', forwardedStatus: 304 }],
  ],
  ['no answer of a hop that was not asked', ['a; fwd-status=304'], [{ cache: 'a', isHit: false }]],
  ['both hit and forwarded as no hit', ['a; hit; fwd=miss'], [{ cache: 'a', isHit: false, forwarded: 'miss' }]],
  [
    'two layers, the one closest to the origin first',
    ['OriginCache; hit; ttl=1100', '"CDN Company Here"; fwd=miss; fwd-status=404'],
    [
      { cache: 'OriginCache', isHit: true, ttl: 1100 },
      { cache: 'CDN Company Here', isHit: false, forwarded: 'miss', forwardedStatus: 404 },
    ],
  ],
  ['no hit in a word of its own, which is a name', ['HIT'], [{ cache: 'HIT', isHit: false }]],
  ['nothing malformed', ['ExampleCache; hit, ?1'], []],
];

test.each(read)('reads %s', (_, values, list) => {
  expect(readCacheStatus(values)).toEqual(list);
});

const stored: [is: boolean, headers: KeptHeader[]][] = [
  [false, []],
  [false, [['server', 'x']]],
  [true, [['cache-status', 'a; hit']]],
  [
    true,
    [
      ['cache-status', 'a; hit'],
      ['cache-status', 'b; fwd=miss'],
    ],
  ],
  [false, [['cache-status', 'a; fwd=stale; fwd-status=304']]],
  [false, [['x-cache-status', 'a; hit']]],
  [true, [['age', '12']]],
  [true, [['age', '12, 0']]],
  [false, [['age', '0, 12']]],
  [
    false,
    [
      ['age', '0'],
      ['age', '12'],
    ],
  ],
  [false, [['age', '-12']]],
  [false, [['age', '1e3']]],
  [false, [['age', '']]],
];

test.each(stored)('stored is %j: %j', (is, headers) => {
  expect(isStored(headers)).toBe(is);
});

test('reads anything', () => {
  fc.assert(
    fc.property(hostileHeaders('age', 'cache-status'), fc.array(hostile), (headers, values) => {
      expect(typeof isStored(headers)).toBe('boolean');
      for (const { cache, isHit } of readCacheStatus(values))
        expect([typeof cache, typeof isHit]).toEqual(['string', 'boolean']);
    }),
  );
});

test('takes linear time', () => {
  const both = (value: string) =>
    isStored([
      ['age', value],
      ['cache-status', value],
    ]);
  expectLinearTime(both, 'a; hit, ');
});
