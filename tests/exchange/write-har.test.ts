import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { keptHeaders } from '../../data/kept-headers';
import { readHar } from '../../exchange/read-har/read-har';
import { writeHar } from '../../exchange/write-har';
import { failuresOn } from '../../store/archive/archived-page';
import { failure } from '../diagnose/failure';
import { hostileFailure } from './hostile-failure';
import { isHar } from './is-har';
import { archivedPage, takeAll } from './taken';

test('a page that failed on its way, and a part that failed for want of a network', async () => {
  const page = archivedPage({
    own: failure({
      status: 503,
      reason: 'Busy',
      headers: [['retry-after', '120']],
      ip: '203.0.113.7',
      redirects: [{ url: 'http://shop.example/?a=b', status: 301 }],
    }),
    failures: [failure({ url: 'https://cdn.example/a.js', type: 'script', error: 'net::ERR_NAME_NOT_RESOLVED' })],
  });
  const { log } = JSON.parse(await harOf(page));
  expect([log.version, log.creator]).toEqual(['1.2', { name: 'What Broke?', version: '1.0' }]);
  expect(log.pages).toEqual([
    { startedDateTime: '2023-11-14T22:13:20.000Z', id: 'page_1', title: page.url, pageTimings: {} },
  ]);
  const [hop, own, part] = log.entries;
  expect(hop).toMatchObject({
    request: { url: 'http://shop.example/?a=b', queryString: [{ name: 'a', value: 'b' }] },
    response: { status: 301, redirectURL: 'https://shop.example/cart' },
  });
  expect(own).toMatchObject({
    _resourceType: 'document',
    serverIPAddress: '203.0.113.7',
    response: { status: 503, statusText: 'Busy', headers: [{ name: 'retry-after', value: '120' }] },
  });
  expect(own.comment).toMatch(/^[^\n]+\(503 Service Unavailable\)\. Wait a little/);
  expect(part).toMatchObject({
    _resourceType: 'script',
    pageref: 'page_1',
    request: { method: 'GET', url: 'https://cdn.example/a.js' },
    response: { status: 0, _error: 'net::ERR_NAME_NOT_RESOLVED' },
  });
});

test('the schema tells what is no HAR', () => {
  expect(isHar({ log: { version: '1.2', creator: { name: 'a', version: '1' }, entries: [{}] } })).toBe(false);
  expect(isHar.errors?.[0]?.message).toBe("must have required property 'startedDateTime'");
});

test('whatever failed, it is HAR 1.2', async () => {
  await fc.assert(
    fc.asyncProperty(hostileFailure, fc.array(hostileFailure, { maxLength: 2 }), async (own, failures) => {
      isHar(JSON.parse(await harOf(archivedPage({ own, failures, at: own.firstAt }))));
      expect(isHar.errors).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('read again it is the same failures on the same page', async () => {
  const page = archivedPage({
    own: failure({
      status: 503,
      reason: 'Busy',
      headers: [['retry-after', '120']],
      redirects: [{ url: 'http://shop.example/', status: 301 }],
    }),
    failures: [
      failure({ url: 'https://cdn.example/a.js', type: 'script', error: 'net::ERR_NAME_NOT_RESOLVED' }),
      failure({ url: 'https://shop.example/b', type: 'xmlhttprequest', status: 404, ip: '203.0.113.7', method: 'PUT' }),
    ],
  });
  const { pages, troubles } = await readHar(inOne(await harOf(page)), { keptHeaders });
  expect(troubles).toEqual([]);
  expect(pages.map(({ url, at }) => [url, at])).toEqual([[page.url, page.at]]);
  const facts = ({ url, method, type, status, reason, error, headers, ip, redirects, firstAt, count }: Failure) =>
    [url, method, type, status, reason, error, headers, ip, redirects, firstAt, count] as const;
  expect(pages.flatMap(failuresOn).map(facts)).toEqual(failuresOn(page).map(facts));
});

async function* inOne(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function harOf(page: ReturnType<typeof archivedPage>): Promise<string> {
  return writeHar(await takeAll(page), '1.0');
}
