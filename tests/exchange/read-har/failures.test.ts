import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../capture/failure';
import { kindOf } from '../../../exchange/read-har/har-page';
import { isSame } from '../../../store/page';
import { failure } from '../../diagnose/failure';
import { entry, failuresOf, har, pagesOf, read } from './read';

const outcomes: [what: string, told: Parameters<typeof entry>[0], failed: Partial<Failure> | undefined][] = [
  ['a good answer', { status: 200 }, undefined],
  ['a redirect', { status: 302 }, undefined],
  ['an unknown status', { status: 799 }, { status: 799 }],
  ['a status that is none', { status: 4040, error: null }, undefined],
  ['no answer, without a reason', { status: 0 }, { error: 'net::ERR_FAILED' }],
  ['no answer yet', { status: 0, error: null }, undefined],
  ['no answer yet, in Playwright', { status: -1 }, undefined],
  ['a picture within the page', { status: 0, url: 'data:image/png;base64,AAAA' }, undefined],
  ['from memory', { status: 0, more: { _fetchType: 'Memory Cache' } }, undefined],
  ['from the cache, and bad', { more: { _fromCache: 'disk' } }, { status: 404, fromCache: true }],
  ['cancelled', { status: 0, error: 'net::ERR_ABORTED' }, undefined],
  ['cancelled, in Safari', { status: 0, error: 'cancelled' }, undefined],
  ['blocked by an extension', { status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' }, undefined],
  ['hidden by CORS', { status: 200, error: 'net::ERR_FAILED' }, { status: 200, error: 'net::ERR_FAILED' }],
  ['fetched ahead of time', { asked: { 'Sec-Purpose': 'prefetch' } }, undefined],
  ['Node’s code', { status: 0, error: 'getaddrinfo ENOTFOUND a.example' }, { error: 'net::ERR_NAME_NOT_RESOLVED' }],
  [
    'a sentence about a certificate',
    { status: 0, error: 'certificate has expired' },
    { error: 'net::ERR_CERT_DATE_INVALID' },
  ],
  ['a sentence that nobody knows', { status: 0, error: 'Oh dear.' }, { error: 'net::ERR_FAILED' }],
];

test.each(outcomes)('%s', async (_, told, failed) => {
  expect(await failuresOf([entry(told)])).toMatchObject(failed ? [failed] : []);
});

const types: [type: string, told: Parameters<typeof entry>[0]][] = [
  ['xmlhttprequest', { more: { _resourceType: 'fetch' } }],
  ['media', { more: { _resourceType: 'texttrack' } }],
  ['other', { more: { _resourceType: 'manifest' } }],
  ['main_frame', { more: { _resourceType: 'document' } }],
  ['sub_frame', { asked: { 'sec-fetch-dest': 'iframe' } }],
  ['sub_frame', { more: { _resourceType: 'document' }, asked: { 'sec-fetch-dest': 'iframe' } }],
  ['script', { asked: { 'Sec-Fetch-Dest': 'worker' } }],
  ['websocket', { url: 'wss://site.example/' }],
  ['xmlhttprequest', { asked: { 'x-requested-with': 'XMLHttpRequest' } }],
  ['image', { asked: { accept: 'image/avif,*/*' } }],
  ['stylesheet', { type: 'text/css; charset=utf-8' }],
  ['other', {}],
];

test.each(types)('is of the type %s', async (type, told) => {
  expect(await failuresOf([entry(told)])).toMatchObject([{ type }]);
});

describe('sign-ins', () => {
  const challenge = (scheme: string) => entry({ status: 401, headers: { 'WWW-Authenticate': scheme } });
  const signedIn = entry({ status: 200, asked: { Authorization: 'Basic eDp5' } });

  test.each([
    ['is none when the browser signs in', [challenge('Basic realm="x"'), signedIn], 0],
    ['is none after two rounds', [challenge('NTLM'), challenge('NTLM TlRM'), signedIn], 0],
    ['stays when nobody signs in', [challenge('Basic'), entry({ status: 200 })], 1],
    ['stays when the page itself answers', [challenge('Bearer'), signedIn], 1],
    ['stays when something else comes between', [challenge('Basic'), entry({ status: 500 }), signedIn], 2],
  ])('%s', async (_, entries, count) => {
    expect(await failuresOf(entries)).toHaveLength(count);
  });
});

test('the same failure is kept once, with its times', async () => {
  const at = ['2026-11-20T10:00:05.000Z', '2026-11-20T12:00:01.000+02:00', '2026-11-20T10:00:09.000Z'];
  const [found, ...others] = await failuresOf(at.map((time) => entry({ at: time, pageref: 'p' })));
  const start = Date.parse('2026-11-20T10:00:00Z');
  expect(others).toEqual([]);
  expect(found).toMatchObject({ requestId: 'har:3', count: 3, firstAt: start + 1000, lastAt: start + 9010 });
});

test('a kind of failure is what the store takes for the same', () => {
  const facts = fc.record(
    {
      url: fc.constantFrom('https://a.example/', 'https://b.example/'),
      method: fc.constantFrom('GET', 'POST'),
      status: fc.constantFrom(200, 404, 500),
      error: fc.constantFrom('net::ERR_FAILED', 'net::ERR_ABORTED'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      const [a, b] = [failure(one), failure(other)];
      expect(kindOf(a) === kindOf(b)).toBe(isSame(a, b));
    }),
  );
});

test('errors of a GraphQL endpoint are told apart', async () => {
  const answer = (message: string) =>
    entry({ status: 200, type: 'application/json', text: JSON.stringify({ errors: [{ message }] }) });
  expect(await failuresOf([answer('One'), answer('Two'), answer('One')])).toMatchObject([{ count: 2 }, { count: 1 }]);
});

test('a page loses none of its failures, however many they are', async () => {
  const entries = Array.from({ length: 500 }, (_, n) => entry({ url: `https://site.example/${n}` }));
  const [page] = await pagesOf(entries);
  expect(page?.failures).toHaveLength(500);
});

test('a hundred thousand failures are kept, and the others counted', async () => {
  const entries = Array.from({ length: 100_003 }, (_, n) => entry({ url: `https://site.example/${n}` }));
  const { pages, failed } = await read(har(entries));
  expect(pages.map(({ failures, notKept }) => [failures.length, notKept])).toEqual([[100_000, 3]]);
  expect(failed).toBe(100_003);
});
