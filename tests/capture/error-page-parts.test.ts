import { expect, test, vi } from 'vitest';
import { current, shown, type Told, tabAfter } from './told';

vi.mock('wxt/browser', () => ({
  get browser() {
    return current.browser;
  },
}));

// Measured in Firefox ESR 153: its error page asks for the site's icon, and tells of that in either order.
const document = { documentId: 'd1' };
const icon = {
  requestId: 'r2',
  type: 'image',
  url: 'https://site.example/favicon.ico',
  documentId: 'error page',
  statusCode: 404,
  statusLine: 'HTTP/1.1 404 Not Found',
};
const begin: Told[] = [
  ['navigate', {}],
  ['request', {}],
  ['commit', document],
];
const failed: Told = ['nav error', { ...document, error: 'Error code 2152398875' }];
const asked: Told[] = [
  ['request', icon],
  ['headers', icon],
  ['completed', icon],
];

const orders: [order: string, told: Told[]][] = [
  ['before the error', [...begin, ...asked, failed]],
  ['after the error', [...begin, failed, ...asked]],
];

test.each(orders)('what Firefox’s error page asks for, told %s, hides no error', async (_, told) => {
  const { tab } = await tabAfter(told);
  expect(shown(tab)?.own?.navigationError).toBe('Error code 2152398875');
  expect(shown(tab)?.failures.map(({ url }) => url)).toEqual([icon.url]);
  expect(tab.pages).toHaveLength(1);
});

test.each(orders)('the error page’s commit, after it asked %s, changes nothing', async (_, told) => {
  const { tab } = await tabAfter([...told, ['commit', { documentId: 'error page' }]]);
  expect(shown(tab)?.own?.navigationError).toBe('Error code 2152398875');
  expect(tab.pages).toHaveLength(1);
});

test.each(orders)('the next page, after it asked %s, is a page of its own', async (_, told) => {
  const next = { url: 'https://other.example/', requestId: 'r3' };
  const { tab } = await tabAfter([
    ...told,
    ['navigate', next],
    ['request', next],
    ['commit', { ...next, documentId: 'd2' }],
  ]);
  expect(shown(tab)?.url).toBe('https://other.example/');
  expect(shown(tab)?.own).toBeUndefined();
});
