import { afterAll, beforeAll, expect, test } from 'vitest';
import { Chromium, EXTENSION, type Tab } from './browser.ts';

let browser: Chromium;
let tab: Tab;
beforeAll(async () => {
  browser = await Chromium.open();
  tab = await browser.tab();
});
afterAll(() => browser.close());

const other = (path: string) => encodeURIComponent(browser.site.other + path);
const shown = async () => (await tab.stored())?.pages.at(-1);
const failure = async (part: string) => (await shown())?.failures.find(({ url }) => String(url).includes(part));

test('a failing call counts once the page has loaded, and the same again is the same failure', async () => {
  await tab.visit('/page?fetch=/status/503&fetch=/status/503&image=/status/404');
  await expect.poll(() => tab.badge()).toBe('2');
  await expect.poll(async () => (await failure('/status/503'))?.count).toBe(2);
  expect(await tab.tooltip()).toBe('What Broke? 2 things on this page failed');
});

test('the count does not flicker while the page loads', async () => {
  await tab.visit(
    `/page?fetch=${encodeURIComponent('/status/503?early')}&image=${encodeURIComponent('/slow?ms=1200')}`,
  );
  await expect.poll(async () => (await failure('/status/503?early'))?.status).toBe(503);
  expect(await tab.badge()).toBe('');
  await expect.poll(() => tab.badge()).toBe('1');
});

test('a page that never finishes loading shows its count after two seconds', async () => {
  void tab.visit('/page?fetch=/status/503&image=/stall');
  await expect.poll(() => tab.badge()).toBe('1');
});

test('CORS: the answer that the browser hides is seen', async () => {
  await tab.visit(`/page?fetch=${other('/cors?status=200')}`);
  await expect.poll(async () => (await failure('/cors'))?.error).toBe('net::ERR_FAILED');
  expect(await failure('/cors')).toMatchObject({ status: 200, initiator: browser.site.origin });
  const popup = await tab.popup();
  await popup.locator('.row').first().click();
  await expect.poll(() => popup.locator('article').getAttribute('data-party')).toBe('unknown');
  expect(await popup.locator('article .label').textContent()).toMatch(/CORS|cross|another site/i);
  await popup.close();
});

test('CORS: a hidden 500 is a 500', async () => {
  await tab.visit(`/page?fetch=${other('/cors?status=500')}`);
  await expect.poll(async () => (await failure('/cors'))?.error).toBe('net::ERR_FAILED');
  expect(await failure('/cors')).toMatchObject({ status: 500 });
});

test('CORS: a refused preflight belongs to the call that it was for', async () => {
  await tab.visit(`/page?post=${other('/cors?preflight=404')}`);
  await expect.poll(async () => (await failure('/cors'))?.preflight).toMatchObject({ status: 404 });
  expect((await shown())?.failures).toHaveLength(1);
});

test('ORB: the image’s 500 is the fact, its blocking the consequence', async () => {
  await tab.visit(`/page?image=${other('/status/500')}`);
  await expect.poll(async () => (await failure('/status/500'))?.error).toBe('net::ERR_BLOCKED_BY_ORB');
  expect(await failure('/status/500')).toMatchObject({ status: 500 });
});

test('a WebSocket that is refused', async () => {
  await tab.visit(`/page?socket=${encodeURIComponent(`${browser.site.origin.replace('http', 'ws')}/status/403`)}`);
  await expect.poll(async () => (await failure('ws:'))?.error).toBe('net::ERR_FAILED');
  await expect.poll(() => tab.badge()).toBe('1');
});

test('a frame, a beacon and a script each fail', async () => {
  await tab.visit('/page?frame=/status/403&beacon=/status/500&script=/status/410');
  await expect.poll(() => tab.badge()).toBe('3');
  const types = (await shown())?.failures.map(({ type }) => type).sort();
  expect(types).toEqual(['ping', 'script', 'sub_frame']);
});

test('what a service worker asks for belongs to its site’s page', async () => {
  await tab.visit('/page?worker=/status/502');
  await expect.poll(() => tab.badge()).toBe('1');
  await expect.poll(async () => (await shown())?.failures[0]).toMatchObject({ status: 502, fromWorker: true });
});

test.each([
  ['cancelled by the page', 'abort=/stall', /1 cancelled/],
  ['fetched ahead of time', 'prefetch=/status/404', /1 fetched ahead of time/],
  ['a page prepared ahead of time', 'prerender=/status/404', /1 fetched ahead of time/],
  ['a site icon', 'image=/favicon.ico', /1 a site icon/],
])('not counted: %s', async (_, load, words) => {
  await tab.visit(`/page?${load}`);
  await expect.poll(async () => (await shown())?.failures.length).toBe(1);
  await tab.page.waitForTimeout(300);
  expect(await tab.badge()).toBe('');
  const popup = await tab.popup();
  await expect.poll(() => popup.locator('h1').textContent()).toBe('Nothing failed on this page');
  expect(await popup.locator('.uncounted summary').textContent()).toMatch(words);
  await popup.close();
});

test('not counted: blocked by an extension', async () => {
  const extension = `${EXTENSION},${import.meta.dirname}/blocker`;
  const withBlocker = await Chromium.open({ extension });
  const blocked = await withBlocker.tab();
  await blocked.visit('/page?script=/advert.js');
  await expect
    .poll(async () => (await blocked.stored()).pages.at(-1)?.failures[0]?.error)
    .toBe('net::ERR_BLOCKED_BY_CLIENT');
  expect(await blocked.badge()).toBe('');
  const popup = await blocked.popup();
  expect(await popup.locator('.uncounted summary').textContent()).toMatch(/1 blocked by an extension/);
  await withBlocker.close();
});

test('a page that is left while it loads is not blamed', async () => {
  await tab.visit('/page?title=stays');
  void tab.visit('/stall');
  await tab.page.waitForTimeout(500);
  await tab.visit('/page?title=next');
  await expect.poll(async () => (await shown())?.url).toContain('next');
  expect(await tab.badge()).toBe('');
});

test('a page that is left before all of it came keeps its good name', async () => {
  void tab.visit('/stall-body');
  await expect.poll(async () => (await shown())?.url).toContain('stall-body');
  await tab.visit('/page?title=next');
  await tab.page.waitForTimeout(500);
  const pages = (await tab.stored()).pages;
  expect(pages.findLast(({ url }) => url.includes('stall-body'))?.own).toBeUndefined();
  expect(pages.at(-1)).toMatchObject({ failures: [] });
  expect(pages.at(-1)?.own).toBeUndefined();
});
