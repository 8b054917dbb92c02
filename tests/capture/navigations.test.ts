import { expect, test, vi } from 'vitest';
import { current, shown, type Told, tabAfter } from './told';

vi.mock('wxt/browser', () => ({
  get browser() {
    return current.browser;
  },
}));

const ABORTED = 'Error code 2152398850';
const other = { url: 'https://site.example/next', requestId: 'r2' };

/** Sequences as measured in Chromium 156 (C) and Firefox ESR 153 (F), and what the tab then shows. */
const rows: [name: string, told: Told[], own: object | undefined][] = [
  [
    'C: 404 with a body',
    [
      ['request', {}],
      ['headers', { statusCode: 404 }],
      ['completed', { statusCode: 404, ip: '192.0.2.1' }],
      ['commit', { documentId: 'A' }],
    ],
    { status: 404, ip: '192.0.2.1' },
  ],
  [
    'F: 404 told after the page was committed',
    [
      ['commit', { documentId: 'A', timeStamp: 1040 }],
      ['request', { timeStamp: 997 }],
      ['headers', { statusCode: 404, timeStamp: 1020 }],
    ],
    { status: 404 },
  ],
  [
    'C: 404 without a body commits no page',
    [
      ['request', {}],
      ['headers', { statusCode: 404 }],
      ['completed', { statusCode: 404 }],
      ['nav error', { error: 'net::ERR_HTTP_RESPONSE_CODE_FAILURE', documentId: 'A' }],
    ],
    { status: 404, navigationError: 'net::ERR_HTTP_RESPONSE_CODE_FAILURE' },
  ],
  [
    'C: the name is not found',
    [
      ['navigate', {}],
      ['request', {}],
      ['error', { error: 'net::ERR_NAME_NOT_RESOLVED' }],
      ['nav error', { error: 'net::ERR_NAME_NOT_RESOLVED', documentId: 'A' }],
    ],
    { error: 'net::ERR_NAME_NOT_RESOLVED' },
  ],
  [
    'F: the navigation’s end comes before the request',
    [
      ['navigate', {}],
      ['nav error', { error: 'Error code 2152398878', documentId: 'before', timeStamp: 1020 }],
      ['commit', { documentId: 'A', timeStamp: 1030 }],
      ['request', { timeStamp: 1001 }],
      ['error', { error: 'NS_ERROR_UNKNOWN_HOST', timeStamp: 1011 }],
    ],
    { error: 'NS_ERROR_UNKNOWN_HOST', navigationError: 'Error code 2152398878' },
  ],
  [
    'F: an aborted navigation that goes on',
    [
      ['navigate', {}],
      ['request', {}],
      ['headers', { statusCode: 404 }],
      ['nav error', { error: ABORTED, documentId: 'before' }],
      ['commit', { documentId: 'A' }],
    ],
    { status: 404 },
  ],
  [
    'F: a certificate, told as a sentence',
    [
      ['request', {}],
      ['error', { error: 'Das Zertifikat gilt nicht.' }],
      ['nav error', { error: 'Error code 2153398258', documentId: 'x' }],
      ['commit', { documentId: 'A' }],
    ],
    { error: 'Das Zertifikat gilt nicht.', navigationError: 'Error code 2153398258' },
  ],
  [
    'C: a redirect loop is an aborted request',
    [
      ['request', {}],
      ['redirect', { statusCode: 302, redirectUrl: '' }],
      ['error', { error: 'net::ERR_ABORTED' }],
      ['nav error', { error: 'net::ERR_TOO_MANY_REDIRECTS', documentId: 'A' }],
    ],
    { navigationError: 'net::ERR_TOO_MANY_REDIRECTS', redirects: [{ url: 'https://site.example/', status: 302 }] },
  ],
  [
    'C: a body that cannot be read, after the commit',
    [
      ['request', {}],
      ['headers', { statusCode: 200 }],
      ['error', { error: 'net::ERR_CONTENT_DECODING_FAILED' }],
      ['commit', { documentId: 'A' }],
      ['nav error', { error: 'net::ERR_CONTENT_DECODING_FAILED', documentId: 'A' }],
    ],
    { error: 'net::ERR_CONTENT_DECODING_FAILED', status: 200 },
  ],
  [
    'C: a sign-in that was dismissed',
    [
      ['request', {}],
      ['headers', { statusCode: 401 }],
      [
        'auth',
        {
          statusCode: 401,
          isProxy: false,
          scheme: 'Basic',
          realm: 'R',
          challenger: { host: 'site.example', port: 443 },
        },
      ],
      ['completed', { statusCode: 401 }],
      ['nav error', { error: 'net::ERR_INVALID_AUTH_CREDENTIALS', documentId: 'A' }],
    ],
    { status: 401, signIn: { from: 'site', scheme: 'basic', realm: 'R', host: 'site.example', port: 443 } },
  ],
  [
    'F: a proxy’s sign-in window is open',
    [
      ['request', {}],
      ['headers', { statusCode: 407 }],
      ['auth', { statusCode: 407, isProxy: true, scheme: 'basic', challenger: { host: 'proxy', port: 3128 } }],
    ],
    { status: 407, signIn: { from: 'proxy', scheme: 'basic', host: 'proxy', port: 3128 } },
  ],
  [
    'C: a proxy’s 407 to CONNECT',
    [
      ['request', {}],
      ['headers', { statusCode: 407 }],
      ['auth', { statusCode: 407, isProxy: true, scheme: 'basic', challenger: { host: 'proxy', port: 3128 } }],
      ['error', { error: 'net::ERR_TUNNEL_CONNECTION_FAILED' }],
      ['nav error', { error: 'net::ERR_INVALID_AUTH_CREDENTIALS', documentId: 'A' }],
    ],
    { status: 407, error: 'net::ERR_TUNNEL_CONNECTION_FAILED' },
  ],
  [
    'signed in, and answered well',
    [
      ['request', {}],
      ['headers', { statusCode: 407 }],
      ['headers', { statusCode: 200 }],
      ['completed', { statusCode: 200 }],
      ['commit', { documentId: 'A' }],
    ],
    undefined,
  ],
  [
    'C: signed in, told at the end only',
    [
      ['request', {}],
      ['headers', { statusCode: 401 }],
      ['completed', { statusCode: 200 }],
      ['commit', { documentId: 'A' }],
    ],
    undefined,
  ],
  [
    '204 keeps the page that is there',
    [
      ['commit', { documentId: 'A' }],
      ['request', other],
      ['headers', { ...other, statusCode: 204 }],
      ['nav error', { ...other, error: 'net::ERR_ABORTED' }],
    ],
    undefined,
  ],
  [
    'a load that is stopped keeps the page that is there',
    [
      ['commit', { documentId: 'A' }],
      ['request', other],
      ['error', { ...other, error: 'net::ERR_ABORTED' }],
    ],
    undefined,
  ],
  [
    'C: a page that is left before all of it came',
    [
      ['request', {}],
      ['headers', { statusCode: 200 }],
      ['commit', { documentId: 'A' }],
      ['request', other],
      ['error', { error: 'net::ERR_FAILED' }],
    ],
    undefined,
  ],
  [
    'a file that is not found',
    [
      ['request', { url: 'file:///no/such' }],
      ['error', { url: 'file:///no/such', error: 'net::ERR_FILE_NOT_FOUND' }],
      ['nav error', { url: 'file:///no/such', error: 'net::ERR_FILE_NOT_FOUND', documentId: 'A' }],
    ],
    { error: 'net::ERR_FILE_NOT_FOUND' },
  ],
  [
    'F: an error page of which webRequest tells nothing',
    [
      ['commit', { documentId: 'A' }],
      ['dom loaded', { documentId: 'A', url: 'about:neterror?e=deniedPortAccess&u=x' }],
    ],
    { navigationError: 'deniedPortAccess' },
  ],
];

test.each(rows)('%s', async (_, told, own) => {
  const { tab } = await tabAfter(told);
  if (own) expect(shown(tab)?.own).toMatchObject(own);
  else expect(shown(tab)?.own).toBeUndefined();
});

test('C: the browser’s silent retry of a failed page is the same failure once more', async () => {
  const failing = (requestId: string): Told[] => [
    ['request', { requestId }],
    ['error', { requestId, error: 'net::ERR_PROXY_CONNECTION_FAILED' }],
  ];
  const error = 'net::ERR_PROXY_CONNECTION_FAILED';
  const { tab } = await tabAfter([...failing('r1'), ['nav error', { error }], ...failing('r2'), ...failing('r3')]);
  expect(tab.pages).toHaveLength(1);
  expect(tab.pages[0]?.own?.count).toBe(2);
  expect(tab.pages[0]?.failures).toEqual([]);
});

test('a page from the back/forward cache comes back with what failed on it', async () => {
  const { tab } = await tabAfter([
    ['request', {}],
    ['headers', { statusCode: 404 }],
    ['commit', { documentId: 'A' }],
    ['request', other],
    ['commit', { ...other, documentId: 'B' }],
    ['navigate', {}],
    ['commit', { documentId: 'A' }],
  ]);
  expect(tab.pages.map(({ documentId }) => documentId)).toEqual(['B', 'A']);
  expect(shown(tab)?.own?.status).toBe(404);
});

test('F: a reload that works replaces an error page that was just shown', async () => {
  const { tab } = await tabAfter([
    ['navigate', {}],
    ['nav error', { error: 'Error code 2152398861' }],
    ['commit', { documentId: 'A' }],
    ['navigate', {}],
    ['commit', { documentId: 'B' }],
  ]);
  expect(tab.pages.map(({ documentId, own }) => [documentId, own?.navigationError])).toEqual([
    ['A', 'Error code 2152398861'],
    ['B', undefined],
  ]);
});

test('F: a reload that fails names the document before it, which stays as it was', async () => {
  const { tab } = await tabAfter([
    ['commit', { documentId: 'A' }],
    ['navigate', {}],
    ['nav error', { error: 'Error code 2152398878', documentId: 'A' }],
  ]);
  expect(tab.pages.map(({ own }) => own?.navigationError)).toEqual([undefined, 'Error code 2152398878']);
});

test('F: a stopped navigation that is told late does not take the place of the next one', async () => {
  const { tab } = await tabAfter([
    ['commit', { documentId: 'A' }],
    ['request', {}],
    ['request', other],
    ['error', { error: 'NS_BINDING_ABORTED' }],
    ['headers', { ...other, statusCode: 404 }],
  ]);
  expect(shown(tab)?.own).toMatchObject({ status: 404, url: other.url });
  expect(tab.pages[0]?.failures).toMatchObject([{ abandoned: true }]);
});

test('a failed navigation is not tied to a page that a service worker shows instead', async () => {
  const { tab } = await tabAfter([
    ['commit', { documentId: 'A' }],
    ['request', other],
    ['headers', { ...other, statusCode: 404 }],
    ['commit', { documentId: 'B', url: 'https://site.example/offline' }],
  ]);
  expect(shown(tab)?.documentId).toBe('B');
  expect(shown(tab)?.own).toBeUndefined();
});

test('a commit that is told late is not tied to the next page’s request', async () => {
  const { tab } = await tabAfter([
    ['request', { ...other, timeStamp: 2000 }],
    ['headers', { ...other, statusCode: 404, timeStamp: 2010 }],
    ['commit', { documentId: 'A', url: other.url, timeStamp: 1500 }],
  ]);
  expect(tab.pages[0]?.own).toBeUndefined();
  expect(tab.navigation?.failure?.status).toBe(404);
});

test('what a frame shows is no page of the tab', async () => {
  const frame = { frameId: 5, documentId: 'F', url: 'https://frame.example/' };
  const { tab } = await tabAfter([
    ['commit', { documentId: 'A' }],
    ['commit', frame],
    ['nav error', { ...frame, error: 'net::ERR_FAILED' }],
  ]);
  expect(tab.pages.map(({ documentId }) => documentId)).toEqual(['A']);
});

test('C: a page fetched ahead of time is no navigation', async () => {
  const ahead = { ...other, documentId: 'A' };
  const { tab } = await tabAfter([
    ['commit', { documentId: 'A' }],
    ['request', ahead],
    ['headers', { ...ahead, statusCode: 404 }],
  ]);
  expect(tab.navigation).toBeUndefined();
  expect(tab.pages[0]?.failures).toMatchObject([{ purpose: 'prefetch' }]);
});

test('F: an error page that is told before the error is not a page of its own', async () => {
  const { tab } = await tabAfter([
    ['navigate', { timeStamp: 1000 }],
    ['commit', { documentId: 'A', timeStamp: 1026 }],
    ['commit', { documentId: 'B', timeStamp: 1093 }],
    ['nav error', { documentId: 'A', error: 'Error code 2152398875', timeStamp: 1061 }],
  ]);
  expect(tab.pages).toMatchObject([{ documentId: 'B', own: { navigationError: 'Error code 2152398875' } }]);
});
