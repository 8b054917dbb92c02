import { expect, test, vi } from 'vitest';
import { FakeEvent } from './fake-browser';
import { current, shown, type Told, tabAfter } from './told';

vi.mock('wxt/browser', () => ({
  get browser() {
    return current.browser;
  },
}));

const page: Told[] = [
  ['request', { requestId: 'p' }],
  ['headers', { requestId: 'p', statusCode: 200 }],
  ['commit', { documentId: 'A' }],
];
const api = {
  requestId: 'r2',
  type: 'xmlhttprequest',
  url: 'https://api.example/cart',
  documentId: 'A',
  initiator: 'https://site.example',
};
const preflight = { ...api, requestId: 'r3', method: 'OPTIONS' };

const rows: [name: string, told: Told[], failures: object[]][] = [
  [
    'a failing call',
    [['headers', { ...api, statusCode: 503 }]],
    [{ status: 503, type: 'xmlhttprequest', initiator: 'https://site.example' }],
  ],
  [
    'what a tool of ours was told to ask for is no failure of its page, in Chromium',
    [['headers', { ...api, initiator: 'chrome-extension://own', statusCode: 503 }]],
    [],
  ],
  [
    '… nor in Firefox',
    [
      [
        'error',
        { ...api, initiator: undefined, originUrl: 'chrome-extension://own/guide.html', error: 'NS_ERROR_NET_RESET' },
      ],
    ],
    [],
  ],
  [
    'what another extension asks for is',
    [['headers', { ...api, initiator: 'chrome-extension://other', statusCode: 503 }]],
    [{ status: 503 }],
  ],
  [
    'a call that went well',
    [
      ['headers', { ...api, statusCode: 200 }],
      ['completed', { ...api, statusCode: 200 }],
    ],
    [],
  ],
  [
    'what CORS hides is seen',
    [
      [
        'headers',
        { ...api, statusCode: 200, responseHeaders: [{ name: 'Access-Control-Allow-Origin', value: 'null' }] },
      ],
      ['error', { ...api, error: 'net::ERR_FAILED' }],
    ],
    [{ status: 200, error: 'net::ERR_FAILED', headers: [['access-control-allow-origin', 'null']] }],
  ],
  [
    'a refused preflight belongs to its call',
    [
      ['headers', { ...preflight, statusCode: 404 }],
      ['completed', { ...preflight, statusCode: 404 }],
      ['error', { ...api, error: 'net::ERR_FAILED' }],
    ],
    [{ method: 'GET', error: 'net::ERR_FAILED', preflight: { status: 404 } }],
  ],
  [
    'a preflight that never arrived',
    [
      ['error', { ...preflight, error: 'net::ERR_CONNECTION_REFUSED' }],
      ['error', { ...api, error: 'net::ERR_FAILED' }],
    ],
    [{ preflight: { error: 'net::ERR_CONNECTION_REFUSED' } }],
  ],
  [
    'a status outlives the error made of it',
    [
      ['headers', { ...api, statusCode: 500 }],
      ['error', { ...api, error: 'net::ERR_BLOCKED_BY_ORB' }],
    ],
    [{ status: 500, error: 'net::ERR_BLOCKED_BY_ORB', count: 1 }],
  ],
  [
    'the same again',
    [
      ['headers', { ...api, statusCode: 503 }],
      ['headers', { ...api, requestId: 'r9', statusCode: 503 }],
    ],
    [{ count: 2 }],
  ],
  [
    'another method is another failure',
    [
      ['headers', { ...api, statusCode: 503 }],
      ['headers', { ...api, requestId: 'r9', method: 'PUT', statusCode: 503 }],
    ],
    [{ method: 'GET' }, { method: 'PUT' }],
  ],
  [
    'a wrong password and then the right one',
    [
      ['headers', { ...api, statusCode: 401 }],
      ['headers', { ...api, statusCode: 401 }],
      ['headers', { ...api, statusCode: 200 }],
    ],
    [],
  ],
  [
    'one that signed in among others that did not',
    [
      ['headers', { ...api, statusCode: 401 }],
      ['headers', { ...api, requestId: 'r9', statusCode: 401 }],
      ['headers', { ...api, requestId: 'r9', statusCode: 200 }],
    ],
    [{ count: 1 }],
  ],
  [
    'a link prefetch',
    [
      ['sent', { ...api, type: 'other', requestHeaders: [{ name: 'Sec-Purpose', value: 'prefetch' }] }],
      ['headers', { ...api, type: 'other', statusCode: 404 }],
    ],
    [{ purpose: 'prefetch' }],
  ],
  [
    'C: a speculative page is tied to the document that asked',
    [['headers', { ...api, type: 'main_frame', statusCode: 404 }]],
    [{ purpose: 'prefetch' }],
  ],
  [
    'a frame inside the page',
    [
      [
        'headers',
        {
          ...api,
          type: 'sub_frame',
          documentId: undefined,
          frameId: 5,
          parentFrameId: 0,
          parentDocumentId: 'A',
          statusCode: 403,
        },
      ],
    ],
    [{ frameId: 5, status: 403 }],
  ],
  [
    'F: the proxy that carried it',
    [['headers', { ...api, statusCode: 502, proxyInfo: { host: 'proxy', port: 3128, type: 'http' } }]],
    [{ proxy: { host: 'proxy', port: 3128 } }],
  ],
  [
    'F: no proxy',
    [['headers', { ...api, statusCode: 502, proxyInfo: { host: '', port: 0, type: 'direct' } }]],
    [{ status: 502 }],
  ],
];

test.each(rows)('%s', async (_, told, failures) => {
  const { tab } = await tabAfter([...page, ...told]);
  expect(shown(tab)?.failures).toMatchObject(failures);
  expect(shown(tab)?.failures).toHaveLength(failures.length);
});

test('a late failure goes to the page that asked, not to the one that is shown', async () => {
  const { tab } = await tabAfter([
    ...page,
    ['request', { requestId: 'q' }],
    ['commit', { documentId: 'B' }],
    ['headers', { ...api, statusCode: 503 }],
  ]);
  expect(tab.pages.map(({ failures }) => failures.length)).toEqual([1, 0]);
});

test('a failure told before its page’s commit waits for it', async () => {
  const { tab } = await tabAfter([
    ...page,
    ['headers', { ...api, documentId: 'B', statusCode: 503 }],
    ['commit', { documentId: 'B' }],
  ]);
  expect(tab.pages.map(({ failures }) => failures.length)).toEqual([0, 1]);
});

test('what failed on a prerendered page counts when it is shown', async () => {
  const hidden = { documentLifecycle: 'prerender', frameType: 'outermost_frame', frameId: 7 };
  const told: Told[] = [...page, ['headers', { ...api, ...hidden, documentId: 'B', statusCode: 500 }]];
  const before = (await tabAfter(told)).tab;
  expect(before.pages[0]?.failures).toMatchObject([{ purpose: 'prerender' }]);
  const after = (await tabAfter([...told, ['commit', { documentId: 'B' }]])).tab;
  expect(after.pages.map(({ failures }) => failures.map(({ purpose }) => purpose))).toEqual([[], [undefined]]);
});

test('listeners stand in one fixed order with the same filters, whatever the browser', async () => {
  await tabAfter([]);
  const { webRequest } = current.browser;
  const listened = Object.values(webRequest).flatMap((event) => (event instanceof FakeEvent ? event.listeners : []));
  const options = listened.map((one) => one.options ?? []);
  expect(options).toEqual([[], ['requestHeaders'], ['responseHeaders', 'extraHeaders'], [], [], [], []]);
});
