import { afterAll, beforeAll, expect, test } from 'vitest';
import { failuresOn } from '../../../store/archive/archived-page.ts';
import { Chromium } from './browser.ts';
import { openHistory } from './history.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.open();
});
afterAll(() => browser.close());

async function archivedPaths(): Promise<string[]> {
  const failures = (await browser.archived()).flatMap(failuresOn);
  return failures.map(({ url }) => URL.parse(url)?.pathname ?? '').sort();
}

test('with a full disk the history keeps what it has, says so, and goes on when there is room', async () => {
  const tab = await browser.tab();
  await tab.visit('/status/404');
  await expect.poll(archivedPaths).toEqual(['/status/404']);

  // DevTools’ own way to make the disk look full (Storage.overrideQuotaForOrigin) does not bind extensions (measured).
  const worker = browser.worker();
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await tab.visit('/status/410');
  await expect.poll(() => tab.badge()).toBe('410');
  const history = await openHistory(browser);
  await expect.poll(() => history.locator('.notices').textContent()).toContain('The disk is full');
  expect(await archivedPaths()).toEqual(['/status/404']);
  expect(await history.locator('.failure-line').count()).toBe(1);

  await worker.evaluate(() => {
    IDBObjectStore.prototype.put = (globalThis as unknown as { put: typeof IDBObjectStore.prototype.put }).put;
  });
  await tab.visit('/status/418');
  await expect.poll(archivedPaths).toEqual(['/status/404', '/status/410', '/status/418']);
  await expect.poll(() => history.locator('.notices').count()).toBe(0);
});
