import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Chromium, type Tab } from './browser.ts';

let browser: Chromium;
let tab: Tab;
beforeAll(async () => {
  browser = await Chromium.open();
  tab = await browser.tab();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await browser.panel.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.remove('mutes');
  });
  await browser.heedSettings();
});

const mutes = () =>
  browser.panel.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return (settings as { mutes?: { what: string }[] } | undefined)?.mutes?.map(({ what }) => what) ?? [];
  });

/** Opens the menu of a failure, and the popup at it. */
async function openMenu(popup: Page, row?: RegExp): Promise<void> {
  if (row) await popup.locator('.row', { hasText: row }).click();
  await popup.getByText('Don’t count this…').click();
}

test('a page’s own failure is muted from its menu, stays visible, and counts again by undo', async () => {
  await tab.visit('/status/404');
  await expect.poll(() => tab.badge()).toBe('404');
  const popup = await tab.popup();
  await openMenu(popup);
  await popup.locator('.choices li', { hasText: '404 from' }).getByRole('button').click();
  await expect.poll(() => tab.badge()).toBe('');
  await expect.poll(() => popup.locator('h1').textContent()).toBe('Nothing failed on this page');
  expect(await mutes()).toEqual(['outcome']);
  await popup.locator('.uncounted > summary').click();
  expect(await popup.locator('.uncounted').textContent()).toContain('1 that you asked not to count');
  await popup.locator('.uncounted .row').click();
  expect(await popup.locator('.uncounted .headline').textContent()).not.toBe('');
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await popup.locator('.said').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => tab.badge()).toBe('404');
  expect(await mutes()).toEqual([]);
  await popup.close();
});

const choices: [choice: RegExp, what: string, left: string][] = [
  [/^404 at this address: .*\/status\/404/, 'request', '1'],
  [/^404 from/, 'outcome', '1'],
  [/^Everything from/, 'host', ''],
  [/^404 on every site/, 'everywhere', '1'],
];

test.each(choices)('parts: %s', async (choice, what, left) => {
  await tab.visit(`/page?image=/status/404?${what}&fetch=/status/503?${what}`);
  await expect.poll(() => tab.badge()).toBe('2');
  const popup = await tab.popup();
  await openMenu(popup, /404/);
  await popup.locator('.choices li', { hasText: choice }).getByRole('button').click();
  await expect.poll(() => tab.badge()).toBe(left);
  expect(await mutes()).toEqual([what]);
  await popup.locator('.uncounted > summary').click();
  await popup.locator('.uncounted .row', { hasText: /404/ }).click();
  await popup.getByText('Why this is not counted').first().click();
  await popup.getByRole('button', { name: 'Count again' }).first().click();
  await expect.poll(() => tab.badge()).toBe('2');
  expect(await mutes()).toEqual([]);
  await popup.close();
});

test('a site that is not watched is left alone, in this tab at once and in the next', async () => {
  await tab.visit('/status/404');
  await expect.poll(() => tab.badge()).toBe('404');
  const { hostname } = new URL(browser.site.origin);
  await browser.panel.evaluate((host) => chrome.storage.local.set({ settings: { unwatched: [host] } }), hostname);
  await expect.poll(() => tab.badge()).toBe('');
  const popup = await tab.popup();
  await expect.poll(() => popup.locator('h1').textContent()).toBe('This site is not watched');
  await tab.page.goto(`${browser.site.origin}/status/500`);
  await expect.poll(async () => (await tab.stored())?.pages.at(-1)?.url).toContain('/status/500');
  expect((await tab.stored())?.pages.map(({ own }) => own?.status)).not.toContain(500);
  await popup.getByRole('button', { name: 'Watch this site again' }).click();
  await expect.poll(() => tab.badge()).toBe('500');
  await expect.poll(() => popup.locator('.explanation').count()).toBe(1);
  await popup.close();
});
