import { expect, test } from 'vitest';
import { RecentResponses } from '../../capture/recent-responses';
import type { ResponseDetails } from '../../capture/web-request';

const answer = (requestId: string, statusCode: number, facts: object = {}) =>
  ({
    requestId,
    statusCode,
    url: 'https://api.example/a',
    method: 'GET',
    type: 'xmlhttprequest',
    ...facts,
  }) as ResponseDetails;

test('of a request that was redirected, the last answer counts', () => {
  const recent = new RecentResponses();
  recent.add(answer('1', 302));
  recent.add(answer('2', 404));
  recent.add(answer('1', 200));
  expect(recent.of('1')?.statusCode).toBe(200);
});

test('the newest answer is found when the ring has started anew', () => {
  const recent = new RecentResponses();
  for (let filler = 0; filler < 255; filler++) recent.add(answer(`filler ${filler}`, 200));
  recent.add(answer('1', 302));
  recent.add(answer('1', 503));
  expect(recent.of('1')?.statusCode).toBe(503);
});

test('an answer that was pushed out is forgotten', () => {
  const recent = new RecentResponses();
  recent.add(answer('1', 200));
  for (let filler = 0; filler < 256; filler++) recent.add(answer(`filler ${filler}`, 200));
  expect(recent.of('1')).toBeUndefined();
});

test('of two preflights the newest is the request’s', () => {
  const recent = new RecentResponses();
  const preflight = { method: 'OPTIONS', initiator: 'https://shop.example' };
  for (let filler = 0; filler < 255; filler++) recent.add(answer(`filler ${filler}`, 200));
  recent.add(answer('p1', 404, preflight));
  recent.add(answer('p2', 204, preflight));
  const asked = answer('1', 0, { method: 'POST', initiator: 'https://shop.example' });
  expect(recent.preflightOf(asked)).toMatchObject({ requestId: 'p2' });
});
