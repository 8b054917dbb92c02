import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { Firefox, type Tab } from './browser.ts';
import { openExtensionPage } from './extension-page.ts';

declare const browser: typeof extensionApi;

let firefox: Firefox;
let options: Page;
let tab: Tab;
const errors: string[] = [];
beforeAll(async () => {
  firefox = await Firefox.open();
  tab = await firefox.tab();
  options = await openExtensionPage(firefox.driver, `${firefox.base}/options.html`);
  options.on('pageerror', (error) => errors.push(String(error)));
});
afterAll(() => firefox.close());

/** Clicks what these words name. */
function choose(words: string): Promise<void> {
  return options.evaluate((text) => {
    const named = [...document.querySelectorAll<HTMLElement>('label, button')];
    const found = named.find((one) => (one.ariaLabel ?? one.textContent)?.trim() === text);
    if (!found) throw new Error(`Nothing is called ${text}.`);
    found.click();
  }, words);
}

const looks = (page: Page) =>
  page.evaluate(() => {
    const { fontSize } = getComputedStyle(document.documentElement);
    return [fontSize, getComputedStyle(document.body).backgroundColor];
  });
const said = () => options.evaluate(() => document.querySelector('[role="status"]')?.textContent);
const stored = (area: 'sync' | 'local') =>
  firefox.panel.evaluate(async (name) => (await browser.storage[name].get('settings')).settings, area);

test('what the badge counts holds at once', async () => {
  await tab.visit('/page?image=/status/404');
  await expect.poll(() => tab.badge()).toBe('1');
  await choose('Only the page itself, nothing on it');
  await expect.poll(() => tab.badge()).toBe('');
  await expect.poll(said).toBe('Saved.');
  await choose('Everything on a page that failed');
  await expect.poll(() => tab.badge()).toBe('1');
});

test('theme and text size hold in this page and in one that is open', async () => {
  const history = await openExtensionPage(firefox.driver, `${firefox.base}/history.html`);
  await choose('Dark');
  await choose('130 %');
  for (const page of [options, history]) await expect.poll(() => looks(page)).toEqual(['20.8px', 'rgb(23, 24, 27)']);
  await expect.poll(() => stored('sync')).toMatchObject({ theme: 'dark', textSize: 130 });
  await history.close();
});

test('a site that is not watched is left alone', async () => {
  const { host } = new URL(firefox.site.origin);
  await options.type('#unwatched input', firefox.site.origin);
  await choose('Add');
  await expect.poll(() => stored('local')).toEqual({ unwatched: [host] });
  await firefox.panel.evaluate(() => browser.runtime.sendMessage({ verb: 'heedSettings' }));
  await tab.visit('/status/404');
  await expect.poll(async () => (await tab.stored()).pages.at(-1)?.url).toContain('/status/404');
  expect((await tab.stored()).pages.at(-1)?.own).toBeUndefined();
  expect(await tab.badge()).toBe('');
  await choose(`Remove ${host}`);
  // The background hears of it a moment later, and what failed before that is not remembered.
  const visited = async () => {
    await tab.visit('/status/404?again');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return tab.badge();
  };
  await expect.poll(visited).toBe('404');
});

test('everything can be set back, and that undone', async () => {
  await choose('Set everything back');
  await expect.poll(() => looks(options)).toEqual(['16px', 'rgb(251, 250, 247)']);
  await choose('Undo');
  await expect.poll(() => looks(options)).toEqual(['20.8px', 'rgb(23, 24, 27)']);
});

test('nothing went wrong in the page itself', () => {
  expect(errors).toEqual([]);
});
