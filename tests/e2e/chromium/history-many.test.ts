import { afterAll, beforeAll, expect, test } from 'vitest';
import { manyPages } from '../../many-pages.ts';
import { Chromium } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { tallyOf } from './history.ts';

const pages = manyPages(100_000, Date.now());

let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.open();
  await fillArchive(browser, pages);
});
afterAll(() => browser.close());

test('a hundred thousand failures are counted, and the last of them can be read', { timeout: 120_000 }, async () => {
  const history = await browser.context.newPage();
  const wrong: string[] = [];
  history.on('pageerror', (error) => wrong.push(String(error)));
  history.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await history.goto(`chrome-extension://${browser.extensionId}/history.html`);
  await history.locator('.failure-line').first().waitFor();
  await history.locator('main[aria-busy="false"]').waitFor({ timeout: 90_000 });
  // What is counted is drawn a moment later.
  await expect.poll(() => tallyOf(history)).toBe('100,000 failures');
  await history.locator('.lines').focus();
  await history.keyboard.press('End');
  const oldest = pages.reduce((one, other) => (other.at < one.at ? other : one));
  const last = history.locator('.line[data-active="true"]');
  await expect.poll(() => last.getAttribute('aria-posinset')).toBe('100000');
  const address = oldest.failures.at(-1)?.url.replace('https://', '') ?? '';
  await expect.poll(() => last.locator('.where').textContent()).toBe(address);
  const seen = await history.locator('.lines').evaluate((list) => {
    const { top, bottom } = list.getBoundingClientRect();
    const isSeen = (line: Element) => {
      const box = line.getBoundingClientRect();
      return box.top >= top && box.bottom <= bottom;
    };
    return { lines: [...list.querySelectorAll('.line')].filter(isSeen).length, most: (bottom - top) / 46 };
  });
  expect(seen.lines).toBeGreaterThan(seen.most / 2);
  await history.keyboard.press('Enter');
  await history.locator('.detail article').waitFor();
  await history.keyboard.press('Home');
  await expect.poll(() => history.locator('.lines').evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(50);
  await history.getByLabel('Search the history').fill(address.split('?')[1] ?? '');
  await expect.poll(() => tallyOf(history), { timeout: 60_000 }).toMatch(/^\d of 100,000 failures$/);
  expect(wrong).toEqual([]);
});
