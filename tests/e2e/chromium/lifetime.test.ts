import { afterAll, beforeAll, expect, test } from 'vitest';
import { Chromium } from './browser.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.open();
});
afterAll(() => browser.close());

test('a worker stopped between failures loses none of them', async () => {
  const tab = await browser.tab();
  await tab.visit('/page?fetch=/status/503');
  await expect.poll(() => tab.badge()).toBe('1');
  await browser.stopWorker();
  await tab.page.evaluate(() => fetch('/status/500'));
  await expect.poll(() => tab.badge()).toBe('2');
  await browser.stopWorker();
  await tab.visit('/status/404');
  await expect.poll(() => tab.badge()).toBe('404');
  const { pages } = await tab.stored();
  expect(pages.slice(-2).map(({ failures }) => failures.length)).toEqual([2, 0]);
});

test('two tabs are told apart', async () => {
  const [one, two] = [await browser.tab(), await browser.tab()];
  await Promise.all([one.visit('/status/404'), two.visit('/page?fetch=/status/500')]);
  await expect.poll(() => one.badge()).toBe('404');
  await expect.poll(() => two.badge()).toBe('1');
  expect((await one.stored()).pages.at(-1)?.failures).toEqual([]);
});

test('back and forward bring each page’s badge back', async () => {
  const tab = await browser.tab();
  await tab.visit('/status/404');
  await expect.poll(() => tab.badge()).toBe('404');
  await tab.visit('/page?title=fine');
  await expect.poll(() => tab.badge()).toBe('');
  await tab.page.goBack();
  await expect.poll(() => tab.badge()).toBe('404');
  await tab.page.goForward();
  await expect.poll(() => tab.badge()).toBe('');
});

test('a second page that fails in the same way gets its badge too, though the browser wiped the first', async () => {
  const tab = await browser.tab();
  await tab.visit('/status/404?one');
  await expect.poll(() => tab.badge()).toBe('404');
  await tab.visit('/status/404?two');
  await tab.page.waitForTimeout(500);
  await expect.poll(() => tab.badge()).toBe('404');
});

test('a page that changes its own address keeps its failures', async () => {
  const tab = await browser.tab();
  await tab.visit('/page?fetch=/status/500');
  await expect.poll(() => tab.badge()).toBe('1');
  await tab.page.evaluate(() => history.pushState({}, '', '/elsewhere'));
  await tab.page.evaluate(() => fetch('/status/502'));
  await expect.poll(() => tab.badge()).toBe('2');
});

test('a thousand failures are counted exactly, and the popup says how many it could not keep', async () => {
  const tab = await browser.tab();
  await tab.visit(`/page?fetches=${encodeURIComponent('1000:/status/503?n=')}`);
  await tab.page.locator('body[data-done]').waitFor({ timeout: 30_000 });
  await expect.poll(() => tab.badge()).toBe('1k');
  expect(await tab.tooltip()).toBe('What Broke? 1000 things on this page failed');
  await expect.poll(async () => (await tab.stored()).pages.at(-1)?.notKept).toBe(800);
  const popup = await tab.popup();
  await expect.poll(() => popup.getByText('800 more failed requests were counted').count()).toBe(1);
  await popup.close();
});

test('the same failure a thousand times is one failure', async () => {
  const tab = await browser.tab();
  await tab.visit('/page');
  await tab.page.evaluate(async () => {
    for (let n = 0; n < 50; n++)
      await Promise.all(Array.from({ length: 20 }, () => fetch('/status/503', { cache: 'no-store' })));
  });
  await expect.poll(async () => (await tab.stored()).pages.at(-1)?.failures[0]?.count).toBe(1000);
  await expect.poll(() => tab.badge()).toBe('1');
});

test('a closed tab is forgotten', async () => {
  const tab = await browser.tab();
  await tab.visit('/status/404');
  await expect.poll(async () => (await tab.stored())?.pages.at(-1)?.own?.status).toBe(404);
  await tab.page.close();
  await expect.poll(() => tab.stored()).toBeUndefined();
});

test('a popup that is open follows what happens', async () => {
  const tab = await browser.tab();
  await tab.visit('/page');
  const popup = await tab.popup();
  await expect.poll(() => popup.locator('h1').textContent()).toBe('Nothing failed on this page');
  await tab.page.evaluate(() => fetch('/status/503'));
  await expect.poll(() => popup.locator('h1').textContent()).toBe('The page loaded, but one thing on it failed');
});
