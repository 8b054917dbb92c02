import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestIds } from '../../../diagnose/headers/request-ids';
import { meanings, signatures } from '../../data/knowledge';
import { expectLinearTime, hostileHeaders } from './hostile';

const kept = [
  ...signatures.flatMap(([, { headers }]) => Object.keys(headers)),
  ...meanings.map(([, { name }]) => name.toLowerCase()),
];

const ids = [
  ['akamai-grn', '0.05313217.1567801841.1457a3'],
  ['cf-ray', '8f1c2d3e4a5b6c7d-FRA'],
  ['fly-request-id', '01JQSECXHAJR7ZPGFRTQW5EK95-yyz'],
  ['request-id', 'req_018EeWyXxfu5pfWkrYcMdjWG'],
  ['traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
  ['x-amz-cf-id', 'pjZ5mJ0kUYlkN0hbXrJ3Y1vXU1o0e3QKpXJ9cXx8Wl9C4a2b1nQx9w=='],
  ['x-amz-id-2', 'a+zm50vDJH3LLmCiXvwEo0u0PtPS/qCJaBvB2ZMH9dzyzTiJhiLZkBFFoRfsPfOKztUKT/garCI='],
  ['x-amz-request-id', 'N4NMN0MJ4VDFZMX9'],
  ['x-amzn-requestid', '79b9da39-b7ae-508a-a6bc-864b2829c622'],
  ['x-azure-ref', '0zxV+XAAAAABKMMOjBv2NT4TY6SQVjC0zV1NURURHRTA2MTkANDM3YzgyY2QtMzYwYS00YTU0LTk0YzMtNWZmNzA3NjQ3Nzgz'],
  ['x-correlation-id', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
  ['x-github-request-id', '6CF9:1BCC6E:B442C:C99F5:67B695C7'],
  ['x-kong-request-id', '6c3dca327fb6f27d0061e6316c9ddf7b'],
  ['x-ms-request-id', 'b1e4c9d2-a01e-0012-4f6b-1f9c2d000000'],
  ['x-nf-request-id', '01KJD9FATBP38BK9EPSN617QKP'],
  ['x-request-id', 'f242e9e0-c1ba-4bbe-ba64-4966c702b5d2'],
  ['x-vercel-id', 'fra1::iad1::6jhq8-1764616651852-0b1f4a5c3d2e'],
] as const;

test.each(ids)('%s is an id to quote, and is kept', (name, value) => {
  expect(requestIds([[name, value]])).toEqual([{ name, value }]);
  expect(kept).toContain(name);
});

test('nothing else is', () => {
  expect(
    requestIds([
      ['server', 'x'],
      ['x-request-identity', 'y'],
      ['constructor', 'z'],
    ]),
  ).toEqual([]);
});

test('they come in the order in which they were sent, the first of each name, none empty', () => {
  const headers = [
    ['x-request-id', ' '],
    ['x-request-id', ' b '],
    ['cf-ray', 'a'],
    ['x-request-id', 'c'],
  ] as const;
  expect(requestIds(headers)).toEqual([
    { name: 'x-request-id', value: 'b' },
    { name: 'cf-ray', value: 'a' },
  ]);
});

test('an id of 200 characters is whole, a longer one is cut to that', () => {
  expect(requestIds([['cf-ray', 'a'.repeat(200)]])).toEqual([{ name: 'cf-ray', value: 'a'.repeat(200) }]);
  expect(requestIds([['cf-ray', 'a'.repeat(201)]])).toEqual([{ name: 'cf-ray', value: `${'a'.repeat(199)}…` }]);
});

test('whatever is sent, the ids are few and short', () => {
  fc.assert(
    fc.property(hostileHeaders('server', ...ids.map(([name]) => name)), (headers) => {
      const found = requestIds(headers);
      expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
      for (const { value } of found) expect(value.length).toBeLessThanOrEqual(200);
    }),
  );
  expectLinearTime((value) => requestIds([['cf-ray', value]]), 'a');
});
