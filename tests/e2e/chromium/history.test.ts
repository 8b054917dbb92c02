import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Chromium } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { isCounted, openFailure, openHistory, tallyOf, wordsIn } from './history.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.open();
});
afterAll(() => browser.close());

test('before anything failed, it says so', async () => {
  const page = await openHistory(browser);
  expect(await page.getByRole('heading', { name: 'Nothing has failed yet' }).count()).toBe(1);
  await page.close();
});

test('what failed while somebody browsed is there, explained as in the popup', async () => {
  const tab = await browser.tab();
  await tab.visit('/page?fetch=/status/503&image=/status/410');
  await expect.poll(() => tab.badge()).toBe('2');
  await tab.visit('/status/404?lost');
  await expect.poll(() => tab.badge()).toBe('404');
  const popup = await tab.popup();
  const page = await openHistory(browser);
  await expect.poll(async () => (await wordsIn(page)).toSorted()).toEqual(['404', '410', '503']);
  await expect.poll(() => tallyOf(page)).toBe('3 failures');
  await openFailure(page, '404');
  expect(await explanation(page)).toEqual(await explanation(popup));
  expect(await page.locator('.detail h3').textContent()).toBe(await popup.locator('h1').textContent());
  await openFailure(page, '503');
  await expect.poll(() => page.locator('.facts').textContent()).toContain(`On the page ${browser.site.origin}/page?`);
  await Promise.all([popup, page, tab.page].map((one) => one.close()));
});

test('the popup leads to all that failed in its tab, though the worker has died and the tab is closed', async () => {
  const [tab, other] = [await browser.tab(), await browser.tab()];
  await tab.visit('/status/502?first');
  await tab.visit('/page?fetch=/status/500');
  await expect.poll(() => tab.badge()).toBe('1');
  await tab.visit('/page');
  await other.visit('/status/418');
  await expect.poll(() => other.badge()).toBe('418');
  const popup = await tab.popup();
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'History' }).click();
  const page = await opened;
  await isCounted(page);
  expect(new URL(page.url()).searchParams.get('tab')).toBe(((await tab.stored()) as { id?: string }).id);
  await expect.poll(() => wordsIn(page)).toEqual(['500', '502']);
  await popup.close();
  await tab.page.close();
  await browser.stopWorker();
  await page.reload();
  await isCounted(page);
  await expect.poll(() => wordsIn(page)).toEqual(['500', '502']);
  await expect.poll(() => tallyOf(page)).toMatch(/^2 of \d+ failures$/);
  await page.getByRole('button', { name: 'No longer only: One tab' }).click();
  await expect.poll(() => wordsIn(page)).toContain('418');
  await Promise.all([page, other.page].map((one) => one.close()));
});

test('a tab in which nothing failed leads to the whole history', async () => {
  const tab = await browser.tab();
  await tab.visit('/page');
  const popup = await tab.popup();
  expect(await popup.getByRole('link', { name: 'History' }).getAttribute('href')).toBe('history.html');
  await Promise.all([popup, tab.page].map((one) => one.close()));
});

test('hostile text stays text', async () => {
  const [image, turned] = ['<img src=x onerror="document.title=1">', '\u202egnp.exe\u2066'];
  const at = Date.now();
  const url = `https://shop.example/${image}?${turned}=${image}`;
  const hostile = { requestId: '1', method: image, type: 'main_frame', frameId: 0, firstAt: at, lastAt: at, count: 1 };
  const own = {
    ...hostile,
    url,
    status: 407,
    reason: image,
    headers: [
      ['server', image],
      ['proxy-authenticate', `Basic realm="${image}"`],
      ['x-squid-error', `${image} 0`],
    ] as const,
    signIn: { from: 'proxy', scheme: image, realm: image + turned, host: image, port: 1 } as const,
  };
  await fillArchive(browser, [{ id: image, tab: image, url, at, own, failures: [], notKept: 0 }]);
  const page = await openHistory(browser, `?q=${encodeURIComponent(image)}`);
  await openFailure(page, /407/);
  expect(new URL(page.url()).searchParams.get('show')).toBe(`${image}.0`);
  await openEverything(page);
  expect(await page.locator('.failure-line').textContent()).toContain(image);
  expect(await page.locator('.detail').textContent()).toContain(image);
  await page.locator('.detail').getByRole('button', { name: 'Save or copy…' }).click();
  await expect.poll(() => page.locator('textarea').inputValue()).toContain('shop.example');
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
  await page.close();
});

/** The verdict of the explanation that is shown. */
function explanation(page: Page): Promise<unknown> {
  return page.locator('article').evaluate(({ dataset }) => ({ ...(dataset as Record<string, string>) }));
}

async function openEverything(page: Page): Promise<void> {
  await page.locator('details.more').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await page.waitForTimeout(300);
}
