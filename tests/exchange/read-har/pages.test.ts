import { expect, test } from 'vitest';
import { entry, failuresOf, pagesOf } from './read';

const page = { asked: { 'sec-fetch-dest': 'document' } };
const HOME = 'https://site.example/';

test('a redirected page has the way to it', async () => {
  const found = await pagesOf([
    entry({ ...page, url: 'http://site.example/?token=s', status: 301, headers: { Location: HOME } }),
    entry({ ...page, url: HOME, status: 302, headers: { location: '/login' } }),
    entry({ ...page, url: `${HOME}login`, status: 500 }),
  ]);
  expect(found).toMatchObject([
    {
      url: `${HOME}login`,
      own: {
        status: 500,
        redirects: [
          { url: 'http://site.example/?token=•••', status: 301 },
          { url: HOME, status: 302 },
        ],
      },
      failures: [],
    },
  ]);
});

test('a request that only has the address of a redirect’s end did not come that way', async () => {
  const found = await failuresOf([
    entry({ status: 302, headers: { location: '/b' }, asked: { 'sec-fetch-dest': 'empty' } }),
    entry({ url: `${HOME}b`, status: 200 }),
    entry({ url: `${HOME}b`, status: 500 }),
  ]);
  expect(found).toMatchObject([{ status: 500 }]);
  expect(found[0]).not.toHaveProperty('redirects');
});

test('without references, what a page asked for is told by who asked', async () => {
  const found = await pagesOf([
    entry({ ...page, url: `${HOME}one`, status: 200, at: '2026-11-20T10:00:00Z' }),
    entry({ ...page, url: 'https://other.example/', status: 200, at: '2026-11-20T10:00:01Z' }),
    entry({ url: `${HOME}a.png`, asked: { referer: `${HOME}one` } }),
    entry({ url: 'https://cdn.example/b.js', asked: { referer: 'https://other.example/' } }),
    entry({ url: 'https://api.example/c', asked: { origin: 'https://site.example' } }),
    entry({ url: 'https://app.example/d' }),
  ]);
  expect(found.map(({ url, failures }) => [url, failures.map((one) => one.url)])).toEqual([
    [`${HOME}one`, [`${HOME}a.png`, 'https://api.example/c']],
    ['https://app.example/', ['https://app.example/d']],
    ['https://other.example/', ['https://cdn.example/b.js']],
  ]);
});

test('a new document in a page’s place is a new page', async () => {
  const found = await pagesOf([
    entry({ ...page, pageref: 'p', url: `${HOME}one` }),
    entry({ ...page, pageref: 'p', url: `${HOME}two`, at: '2026-11-20T10:00:05Z' }),
    entry({ pageref: 'p', url: `${HOME}x.js`, more: { _resourceType: 'script' } }),
  ]);
  expect(found).toMatchObject([
    { url: `${HOME}one`, failures: [] },
    { url: `${HOME}two`, failures: [{ url: `${HOME}x.js` }] },
  ]);
});

test('the list of pages may come last, and gives address and time where nothing else does', async () => {
  const listed = { pages: [{ id: 'p', title: `${HOME}x?key=k`, startedDateTime: '2026-11-20T09:00:00Z' }] };
  const at = Date.parse('2026-11-20T09:00:00Z');
  expect(await pagesOf([entry({ pageref: 'p', at: 'yesterday' })], listed)).toMatchObject([
    { url: `${HOME}x?key=•••`, at, failures: [{ firstAt: at, lastAt: at }] },
  ]);
});

const preflight = (status: number) =>
  entry({
    url: 'https://api.example/',
    method: 'OPTIONS',
    status,
    headers: { 'Access-Control-Allow-Methods': 'GET' },
    asked: { 'Access-Control-Request-Method': 'PUT', Origin: 'https://site.example' },
  });
const refused = entry({ url: 'https://api.example/', method: 'PUT', status: 0, error: 'net::ERR_FAILED' });
const joined = {
  method: 'PUT',
  initiator: 'https://site.example',
  preflight: { status: 500, headers: [['access-control-allow-methods', 'GET']] },
};

test.each([
  ['before its request', [preflight(500), refused], [joined]],
  ['after its request', [refused, preflight(500)], [joined]],
  ['alone, as a proxy sees it', [preflight(500)], [{ method: 'OPTIONS', status: 500 }]],
  ['alone, and well', [preflight(204)], []],
])('a preflight %s', async (_, entries, found) => {
  expect(await failuresOf(entries)).toMatchObject(found);
});
