import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox, type Tab } from './browser.ts';

let firefox: Firefox;
let tab: Tab;
beforeAll(async () => {
  firefox = await Firefox.open();
  tab = await firefox.tab();
});
afterAll(() => firefox.close());

test('a failure is muted from its own menu, stays in the list, and counts again by undo', async () => {
  await tab.visit('/status/404');
  await expect.poll(() => tab.badge()).toBe('404');
  const { page } = await tab.popup();
  await page.locator('::-p-text(Don’t count this…)').click();
  await page.locator('.choices li:nth-child(2) button').click();
  await expect.poll(() => tab.badge()).toBe('');
  expect(await page.$eval('.uncounted', (one) => one.textContent)).toContain('1 that you asked not to count');
  await page.locator('.said button').click();
  await expect.poll(() => tab.badge()).toBe('404');
  await page.close();
});

test('the preview shows the report for the site’s owner, with the browser’s own name', async () => {
  const { page } = await tab.popup();
  await page.locator('::-p-text(Copy for the site’s owner)').click();
  const text = await page.waitForSelector('dialog textarea').then((one) => one?.evaluate((area) => area.value));
  expect(text).toContain('404');
  expect(text).toContain('Seen with Firefox');
  await page.close();
});
