import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { Firefox, welcomePage, welcomePages } from './browser.ts';
import { openExtensionPage, pause } from './extension-page.ts';

declare const browser: typeof extensionApi;

let firefox: Firefox;
let page: Page;
beforeAll(async () => {
  firefox = await Firefox.open({ keepsWelcome: true });
  page = await welcomePage(firefox.driver);
});
afterAll(() => firefox.close());

function steps(): Promise<string[]> {
  return page.$$eval('.step', (all) => all.map(({ textContent }) => textContent ?? ''));
}

test('it opens once when the extension is new', async () => {
  await expect.poll(() => page.title()).toBe('Welcome to What Broke?');
  await pause(1000);
  expect(await welcomePages(firefox.driver)).toHaveLength(1);
});

test('it says how to pin the button in Firefox, which tells that it is not', async () => {
  await expect.poll(async () => (await steps())[0]).toMatch(/^To do: /);
  await expect.poll(async () => (await steps())[0]).toContain('the gear beside What Broke?, then “Pin to Toolbar”');
});

test('it says whether it may watch, at once when that changes, and offers the click that allows it', async () => {
  const allow = () => page.$$eval('.step button', (all) => all.map(({ textContent }) => textContent));
  await expect.poll(async () => (await steps())[1]).toContain('It may watch all sites.');
  expect(await allow()).toEqual([]);
  await firefox.panel.evaluate(() => browser.permissions.remove({ origins: ['<all_urls>'] }));
  await expect.poll(async () => (await steps())[1]).toContain('Your browser lets it watch no site yet.');
  expect(await allow()).toEqual(['Allow on all sites']);
});

test('nothing of files, which Firefox shows to no extension', async () => {
  await page.evaluate(() => document.querySelector('summary')?.click());
  const said = await page.$eval('details', ({ textContent }) => textContent);
  expect(said).toMatch(/^Private windows.*“Run in Private Windows”\.$/);
});

test('the example is explained, and says that it is one', async () => {
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('.example > button')?.click());
  await page.waitForSelector('article');
  expect(await page.$eval('.example-note', ({ textContent }) => textContent)).toBe(
    'An example. Nothing really failed.',
  );
  expect(await page.$eval('.example .lead', ({ textContent }) => textContent)).toContain('shop.example');
});

test('another tab with it works, too', async () => {
  const other = await openExtensionPage(firefox.driver, `${firefox.base}/welcome.html`);
  expect(await other.$eval('h1', ({ textContent }) => textContent)).toBe('Now you can ask what broke');
  await other.close();
});
