import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { manyPages } from '../../many-pages.ts';
import { Chromium } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { isCounted, openHistory, tallyOf, wordsIn } from './history.ts';

let browser: Chromium;
let page: Page;
beforeAll(async () => {
  browser = await Chromium.open();
  await fillArchive(browser, manyPages(100, Date.now()));
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openHistory(browser);
});
afterEach(() => page.close());

function isFocused(selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

/** Presses Tab until something has the focus. */
async function tabTo(selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    if (await isFocused(selector)) return;
  }
  throw new Error(`${key} does not lead to ${selector}.`);
}

const active = () => page.locator('.line[data-active="true"]').getAttribute('aria-posinset');

test('the search, a choice and the list are reached, and a failure is opened and closed', async () => {
  await tabTo('#search');
  await page.keyboard.type('cart');
  await expect.poll(() => tallyOf(page)).toMatch(/^\d+ of 100 failures$/);
  const found = await tallyOf(page);
  await tabTo('.facet[data-facet="kind"] li button');
  await page.keyboard.press('Space');
  await expect.poll(() => tallyOf(page)).not.toBe(found);
  expect(await isFocused('.facet[data-facet="kind"] li button[aria-pressed="true"]')).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => tallyOf(page)).toBe(found);
  await tabTo('.lines');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe('2');
  await page.keyboard.press('Enter');
  await page.locator('.detail article').waitFor();
  expect(await page.locator('.line[aria-selected="true"]').getAttribute('aria-posinset')).toBe('2');
  expect(await isFocused('.lines')).toBe(true);
  await tabTo('.detail button');
  expect(await isFocused('.detail *')).toBe(true);
});

test('the keys of the list go by lines, by screens, and to both ends', async () => {
  await tabTo('.lines');
  expect(await active()).toBe('1');
  await page.keyboard.press('PageDown');
  expect(Number(await active())).toBeGreaterThan(3);
  await page.keyboard.press('End');
  expect(await active()).toBe('100');
  const id = await page.locator('.lines').getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${id}"]`).getAttribute('aria-posinset')).toBe('100');
  await page.keyboard.press('Home');
  expect(await active()).toBe('1');
});

test('the timeline is worked with keys, too', async () => {
  await tabTo('.timeline-plot');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => tallyOf(page)).toMatch(/^\d\d of 100 failures$/);
  expect(new URL(page.url()).searchParams.has('from')).toBe(true);
  await page.goBack();
  await expect.poll(() => tallyOf(page)).toBe('100 failures');
});

test('the menu closes with Escape, and gives the focus back', async () => {
  await tabTo('.menu summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await isFocused('.menu li button')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.menu[open]').count()).toBe(0);
  expect(await isFocused('.menu summary')).toBe(true);
});

test('the dialog closes with Escape, and gives the focus back', async () => {
  await tabTo('.tools button');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  expect(await isFocused('dialog *')).toBe(true);
  await tabTo('dialog textarea');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await isFocused('.tools button')).toBe(true);
});

test('what was deleted is brought back', async () => {
  const words = await wordsIn(page);
  await tabTo('.lines');
  await page.keyboard.press('Enter');
  await page.locator('.detail article').waitFor();
  await tabTo('.menu summary', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => tallyOf(page)).toBe('99 failures');
  expect(await isFocused('.menu summary')).toBe(true);
  await tabTo('.undo button:not(.quiet)', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => tallyOf(page)).toBe('100 failures');
  await expect.poll(() => wordsIn(page)).toEqual(words);
});

test('on a phone nothing is wider than it, and what was opened is closed again', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.locator('.line[role="option"]').nth(3).click();
  await page.locator('.detail article').waitFor();
  expect(await page.locator('.list').isVisible()).toBe(false);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  expect(await page.locator('.list').isVisible()).toBe(true);
  expect(await wide()).toBeLessThanOrEqual(390);
  await page.locator('.line[role="option"]').nth(3).click();
  await page.locator('.detail article').waitFor();
  await page.goBack();
  await expect.poll(() => page.locator('.list').isVisible()).toBe(true);
  await page.reload();
  await isCounted(page);
  expect(await page.locator('.failure-line').count()).toBeGreaterThan(5);
});
