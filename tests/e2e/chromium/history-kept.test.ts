import type { Locator, Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failuresOn, lastAtOf } from '../../../store/archive/archived-page.ts';
import { manyPages } from '../../many-pages.ts';
import { Chromium } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { openHistory, tallyOf } from './history.ts';

const pages = manyPages(1200, Date.now());

let browser: Chromium;
beforeEach(async () => {
  browser = await Chromium.open();
  await fillArchive(browser, pages);
});
afterEach(() => browser.close());

/** What can be chosen after these words. */
function choiceOf(history: Page, words: string): Locator {
  return history
    .locator('.kept label')
    .filter({ hasText: new RegExp(`^${words}`) })
    .locator('select');
}

test('whoever wants nothing kept has nothing kept from then on', async () => {
  const history = await openHistory(browser);
  await history.getByText('What is kept').click();
  await choiceOf(history, 'For').selectOption('no time: keep nothing');
  await expect.poll(() => browser.archived()).toEqual([]);
  await history.getByRole('heading', { name: 'Nothing has failed yet' }).waitFor();
  expect(await history.locator('.notices').textContent()).toContain('Nothing is kept, as you chose');
  const tab = await browser.tab();
  await tab.visit('/status/404');
  await expect.poll(() => tab.badge()).toBe('404');
  await browser.stopWorker();
  await tab.page.evaluate(() => fetch('/status/503'));
  await tab.page.waitForTimeout(2000);
  expect(await browser.archived()).toEqual([]);
  const popup = await tab.popup();
  expect(await popup.locator('.word').allTextContents()).toContain('503');
});

test('whoever wants less kept keeps the newest', async () => {
  const history = await openHistory(browser);
  await expect.poll(() => tallyOf(history)).toBe('1,200 failures');
  await history.getByText('What is kept').click();
  await choiceOf(history, 'At most').selectOption('1,000 failures');
  await expect.poll(async () => (await browser.archived()).flatMap(failuresOn).length).toBe(1000);
  const newest = pages.toSorted((one, other) => lastAtOf(other) - lastAtOf(one)).slice(0, 100);
  expect((await browser.archived()).map(({ id }) => id).sort()).toEqual(newest.map(({ id }) => id).sort());
  await expect.poll(() => tallyOf(history)).toBe('1,000 failures');
  await history.reload();
  await history.getByText('What is kept').click();
  expect(await choiceOf(history, 'At most').inputValue()).toBe('1000');
});

test('whoever wants fewer days kept lets go what is older', async () => {
  const history = await openHistory(browser);
  await history.getByText('What is kept').click();
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  await choiceOf(history, 'For').selectOption('1 day');
  const isLeft = pages.filter((page) => lastAtOf(page) > yesterday);
  await expect.poll(async () => (await browser.archived()).length).toBeLessThan(pages.length);
  const left = (await browser.archived()).map(({ id }) => id).sort();
  expect(left).toEqual(isLeft.map(({ id }) => id).sort());
});
