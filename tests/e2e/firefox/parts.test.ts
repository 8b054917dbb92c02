import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Firefox, type Tab } from './browser.ts';

let browser: Firefox;
let tab: Tab;
beforeAll(async () => {
  browser = await Firefox.open();
});
beforeEach(async () => {
  tab = await browser.tab();
  return () => tab.page.close();
});
afterAll(() => browser.close());

const other = (path: string) => encodeURIComponent(browser.site.other + path);
const shown = async () => (await tab.stored())?.pages.at(-1);
const failure = async (part: string) => (await shown())?.failures.find(({ url }) => String(url).includes(part));

test('a failing call counts, and the same again is the same failure', async () => {
  await tab.visit('/page?fetch=/status/503&fetch=/status/503&image=/status/404');
  await expect.poll(() => tab.badge()).toBe('2');
  await expect.poll(async () => (await failure('/status/503'))?.count).toBe(2);
  expect(await tab.tooltip()).toBe('What Broke? 2 things on this page failed');
});

test('CORS: a 500 that the page may not read is a 500', async () => {
  await tab.visit(`/page?fetch=${other('/cors?status=500')}`);
  await expect.poll(() => failure('/cors')).toMatchObject({ status: 500, initiator: browser.site.origin });
  await expect.poll(() => tab.badge()).toBe('1');
});

test('CORS: a refused preflight belongs to the call that it was for', async () => {
  await tab.visit(`/page?post=${other('/cors?preflight=404')}`);
  await expect.poll(async () => (await failure('/cors'))?.error).toBe('NS_ERROR_DOM_BAD_URI');
  expect(await failure('/cors')).toMatchObject({ method: 'POST', preflight: { status: 404 } });
  await expect.poll(() => tab.badge()).toBe('1');
  expect((await shown())?.failures).toHaveLength(1);
  const popup = await tab.popup();
  await popup.openRow();
  expect(await popup.text('article .label')).toMatch(/cross-origin access refused/i);
  expect(await popup.attribute('article', 'data-party')).toBe('unknown');
  expect(await popup.facts()).toContain('Preflight answered 404');
  await popup.close();
});

test.each([
  ['is refused', '/status/403', { status: 403, error: 'NS_ERROR_WEBSOCKET_CONNECTION_REFUSED' }],
  ['is cut off', '/reset', { error: 'NS_ERROR_NET_RESET' }],
])('a WebSocket that %s', async (_, path, facts) => {
  await tab.visit(`/page?socket=${encodeURIComponent(browser.site.origin.replace('http', 'ws') + path)}`);
  await expect.poll(() => failure('ws:')).toMatchObject(facts);
  await expect.poll(() => tab.badge()).toBe('1');
});

test('a frame, a beacon and a script each fail', async () => {
  await tab.visit('/page?frame=/status/403&beacon=/status/500&script=/status/410');
  await expect.poll(() => tab.badge()).toBe('3');
  const types = async () => (await shown())?.failures.map(({ type }) => type).sort();
  await expect.poll(types).toEqual(['beacon', 'script', 'sub_frame']);
});

test('what a service worker asks for belongs to its site’s page', async () => {
  await tab.visit('/page?worker=/status/502');
  await expect.poll(async () => (await shown())?.failures).toMatchObject([{ status: 502, fromWorker: true }]);
  await expect.poll(() => tab.badge()).toBe('1');
});

test.each([
  ['cancelled by the page', 'abort=/stall', /1 cancelled/],
  ['fetched ahead of time', 'prefetch=/status/404', /1 fetched ahead of time/],
  ['a site icon', 'image=/favicon.ico', /1 a site icon/],
])('not counted: %s', async (_, load, words) => {
  await tab.visit(`/page?${load}`);
  await expect.poll(async () => (await shown())?.failures.length).toBe(1);
  const popup = await tab.popup();
  await expect.poll(() => popup.text('.uncounted summary')).toMatch(words);
  expect(await popup.text('h1')).toBe('Nothing failed on this page');
  await popup.close();
  expect(await tab.badge()).toBe('');
});

test.each([
  ['a page that never answers', '/stall', 'NS_BINDING_ABORTED'],
  ['a sign-in window', '/sign-in', 'NS_BINDING_ABORTED'],
])('%s that is left blames nobody', async (_, address) => {
  await tab.visit('/page?title=stays');
  const request = tab.page.waitForRequest((one) => one.url().endsWith(address));
  void tab.visit(address);
  await request;
  await new Promise((resolve) => setTimeout(resolve, 300));
  await tab.visit('/page?title=next');
  await expect.poll(async () => (await shown())?.url).toContain('next');
  const left = async () => (await tab.stored()).pages.at(-2)?.failures.find(({ url }) => String(url).endsWith(address));
  await expect.poll(left).toMatchObject({ abandoned: true });
  expect(await shown()).toMatchObject({ failures: [] });
  expect(await tab.failure()).toBeUndefined();
  expect(await tab.badge()).toBe('');
});

test('a page that is left before all of it came keeps its good name', async () => {
  void tab.visit('/stall-body');
  await expect.poll(async () => (await shown())?.url).toContain('stall-body');
  await tab.visit('/page?title=next');
  await expect.poll(async () => (await shown())?.url).toContain('next');
  await expect.poll(async () => Object.hasOwn((await shown()) ?? {}, 'loadedAt')).toBe(true);
  const pages = (await tab.stored()).pages;
  expect(pages.find(({ url }) => url.includes('stall-body'))?.own).toBeUndefined();
  expect(await tab.badge()).toBe('');
});
