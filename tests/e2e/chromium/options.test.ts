import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Chromium, type Tab } from './browser.ts';

let browser: Chromium;
let tab: Tab;
let options: Page;
let folder: string;
const errors: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'what-broke-settings-'));
  browser = await Chromium.open();
  tab = await browser.tab();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await browser.panel.evaluate(async () => {
    await chrome.storage.local.remove('settings');
    await chrome.storage.sync.clear();
  });
  await browser.heedSettings();
  options = await openOptions();
  options.on('pageerror', (error) => errors.push(String(error)));
});
afterEach(async () => {
  await options.close();
  expect(errors).toEqual([]);
});

async function openOptions(): Promise<Page> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  return page;
}

const status = () => options.getByRole('status').textContent();
const stored = (area: 'sync' | 'local') =>
  browser.panel.evaluate(
    async (name) => (await chrome.storage[name].get('settings')).settings as Record<string, unknown> | undefined,
    area,
  );
const hostOf = (url: string) => new URL(url).host;

describe('what the badge counts', () => {
  test.each([
    ['Only what the page’s own site sent', '1'],
    ['Only the page itself, nothing on it', ''],
  ])('%s: “%s”, at once', async (choice, badge) => {
    const elsewhere = encodeURIComponent(`${browser.site.other}/status/500`);
    await tab.visit(`/page?image=/status/404&image=${elsewhere}`);
    await expect.poll(() => tab.badge()).toBe('2');
    await options.getByLabel(choice).check();
    await expect.poll(() => tab.badge()).toBe(badge);
    await expect.poll(status).toBe('Saved.');
  });

  test('what measures or advertises counts only where somebody wants it', async () => {
    // Browsers ask nobody at this port.
    await tab.visit(`/page?image=${encodeURIComponent('http://www.google-analytics.com:9/x')}`);
    await expect.poll(async () => (await tab.stored()).pages.at(-1)?.failures.length).toBe(1);
    await options.getByLabel('Also count services').check();
    await expect.poll(() => tab.badge()).toBe('1');
    await options.getByLabel('Also count services').uncheck();
    await expect.poll(() => tab.badge()).toBe('');
  });
});

test('what is not counted is listed, and can be counted again, and not again', async () => {
  await tab.visit('/page?image=/status/404');
  await expect.poll(() => tab.badge()).toBe('1');
  const host = hostOf(browser.site.origin);
  await browser.panel.evaluate(
    (mutes) => chrome.storage.local.set({ settings: { mutes } }),
    [{ what: 'outcome', host, outcome: '404' }],
  );
  await expect.poll(() => tab.badge()).toBe('');
  await options.getByText(`404 from ${host}`).waitFor();
  await options.getByRole('button', { name: `Count again: 404 from ${host}` }).click();
  await expect.poll(() => tab.badge()).toBe('1');
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => tab.badge()).toBe('');
  await expect.poll(() => stored('local')).toMatchObject({ mutes: [{ what: 'outcome', host, outcome: '404' }] });
});

describe('a site that is not watched', () => {
  test('is left alone from then on, and watched again once it is removed', async () => {
    await options.getByLabel('Address of a site').fill(`${browser.site.origin}/some/page`);
    await options.keyboard.press('Enter');
    const host = hostOf(browser.site.origin);
    await options.locator('#unwatched .entries').getByText(host).waitFor();
    await expect.poll(() => stored('local')).toEqual({ unwatched: [host] });
    await browser.heedSettings();
    await tab.visit('/status/404');
    await tab.page.waitForTimeout(1000);
    expect(await tab.badge()).toBe('');
    expect((await tab.stored()).pages.at(-1)).toMatchObject({ url: `${browser.site.origin}/status/404`, failures: [] });
    expect((await tab.stored()).pages.at(-1)?.own).toBeUndefined();
    await options.getByRole('button', { name: `Remove ${host}` }).click();
    await expect.poll(status).toContain('is watched again');
    // The background hears of it a moment later, and what failed before that is not remembered.
    const visited = async () => {
      await tab.visit('/status/404?again');
      await tab.page.waitForTimeout(300);
      return tab.badge();
    };
    await expect.poll(visited).toBe('404');
  });

  test.each([
    ['', 'Type the address of a site first'],
    ['two words', '“two words” is not the address of a site'],
    ['chrome://settings', 'is not the address of a site'],
  ])('“%s” is none, and the field says so', async (text, says) => {
    await options.getByLabel('Address of a site').fill(text);
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => options.locator('#unwatched [role="alert"]').textContent()).toContain(says);
    expect(await options.getByLabel('Address of a site').getAttribute('aria-invalid')).toBe('true');
    expect(await stored('local')).toBeUndefined();
  });
});

test('theme and text size hold at once in every open page, and without a flash in the next', async () => {
  await tab.visit('/status/404');
  const popup = await tab.popup();
  const history = await browser.context.newPage();
  await history.goto(`chrome-extension://${browser.extensionId}/history.html`);
  const looks = (page: Page) =>
    page.evaluate(() => {
      const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
      return [colorScheme, fontSize, getComputedStyle(document.body).backgroundColor];
    });
  await options.getByLabel('Dark').check();
  await options.getByLabel('150 %').check();
  const dark = ['dark', '24px', 'rgb(23, 24, 27)'];
  for (const page of [options, popup, history]) await expect.poll(() => looks(page)).toEqual(dark);
  await popup.setViewportSize({ width: 400, height: 600 });
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  // Before any of the page's own code has run.
  await history.route('**/chunks/**', (route) => route.abort());
  await history.goto(`chrome-extension://${browser.extensionId}/guide.html`).catch(() => {});
  await expect.poll(() => history.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await options.getByLabel('As the browser').check();
  await expect.poll(() => looks(popup)).toEqual(['light dark', '24px', 'rgb(251, 250, 247)']);
  await popup.close();
  await history.close();
});

test('what is kept is chosen here and in the history, which show the same', async () => {
  await options.getByLabel('At most').selectOption('1,000 failures');
  const history = await browser.context.newPage();
  await history.goto(`chrome-extension://${browser.extensionId}/history.html`);
  await history.getByText('What is kept').click();
  expect(await history.getByLabel('At most').inputValue()).toBe('1000');
  await history.getByLabel('For').selectOption('no time: keep nothing');
  await expect.poll(() => options.locator('#kept').getByLabel('For').inputValue()).toBe('0');
  await history.close();
});

describe('a settings file', () => {
  async function save(): Promise<string> {
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Save to a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^what-broke-settings-\d{4}-\d\d-\d\d\.json$/);
    const path = join(folder, 'saved.json');
    await download.saveAs(path);
    return path;
  }

  const choose = (path: string) => options.locator('input[type="file"]').setInputFiles(path);

  test('brings back what was saved, shows before what changes, and can be undone', async () => {
    await options.getByLabel('Dark').check();
    await options.getByLabel('Address of a site').fill('shop.example');
    await options.keyboard.press('Enter');
    await options.locator('#unwatched .entries').getByText('shop.example').waitFor();
    const path = await save();
    expect(JSON.parse(await readFile(path, 'utf8')).settings).toMatchObject({ theme: 'dark' });
    await options.getByRole('button', { name: 'Set everything back' }).click();
    await expect.poll(() => options.getByLabel('As the browser').isChecked()).toBe(true);
    await choose(path);
    await options.getByText('Theme: As the browser → Dark').waitFor();
    expect(await options.getByLabel('As the browser').isChecked()).toBe(true);
    await options.getByRole('button', { name: 'Use these settings' }).click();
    await expect.poll(() => options.getByLabel('Dark').isChecked()).toBe(true);
    await options.locator('#unwatched .entries').getByText('shop.example').waitFor();
    await options.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => options.getByLabel('As the browser').isChecked()).toBe(true);
    await options.locator('#unwatched .entries').getByText('shop.example').waitFor({ state: 'detached' });
  });

  test('that is broken changes nothing, and says where', async () => {
    const path = join(folder, 'broken.json');
    const settings = { textSize: 150, theme: 'blue' };
    await writeFile(path, JSON.stringify({ format: 'what-broke-settings', version: 1, settings }));
    await choose(path);
    const alert = options.locator('#file [role="alert"]');
    await expect.poll(() => alert.textContent()).toContain('“theme” must be one of: browser, light, dark');
    expect([await stored('sync'), await stored('local')]).toEqual([undefined, undefined]);
  });
});

test('everything can be set back, and that undone', async () => {
  await options.getByLabel('Light', { exact: true }).check();
  await options.getByLabel('130 %').check();
  await options.getByRole('button', { name: 'Set everything back' }).click();
  await expect.poll(() => options.getByLabel('100 %').isChecked()).toBe(true);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => options.getByLabel('130 %').isChecked()).toBe(true);
  expect(await options.getByLabel('Light', { exact: true }).isChecked()).toBe(true);
});

test('where the browser stores nothing, the page says so and shows what holds', async () => {
  await options.evaluate(() => {
    const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    chrome.storage.sync.set = refuse;
    chrome.storage.local.set = refuse;
  });
  await options.getByLabel('Dark').click();
  await expect.poll(status).toContain('Your browser did not store that');
  await expect.poll(() => options.getByLabel('As the browser').isChecked()).toBe(true);
});

test('a notification that the browser refuses stays off, and the page says so', async () => {
  await options.evaluate(() => {
    chrome.permissions.request = () => Promise.resolve(false);
  });
  const back = options.getByLabel('Notify me when a page that failed is back');
  await back.click();
  await expect.poll(status).toContain('this stays off');
  await expect.poll(() => back.isChecked()).toBe(false);
  expect(await stored('sync')).toBeUndefined();
});

test('everything is chosen by keyboard alone', async () => {
  await options.getByLabel('Everything on a page that failed').focus();
  await options.keyboard.press('ArrowDown');
  await expect.poll(async () => (await stored('sync'))?.counted).toBe('own-site');
  await options.keyboard.press('Tab');
  await options.keyboard.press('Space');
  await expect.poll(async () => (await stored('sync'))?.countsTrackers).toBe(true);
  await options.keyboard.press('Tab');
  await options.keyboard.type('shop.example');
  await options.keyboard.press('Enter');
  await expect.poll(async () => (await stored('local'))?.unwatched).toEqual(['shop.example']);
});

describe.each(['Light', 'Dark'])('in %s colours', (theme) => {
  test.each([
    [1280, '100 %'],
    [768, '100 %'],
    [320, '100 %'],
    [320, '150 %'],
  ])('axe finds nothing to complain about at %i px and %s', async (width, size) => {
    await browser.panel.evaluate((settings) => chrome.storage.local.set({ settings }), {
      mutes: [{ what: 'request', url: `https://shop.example/${'x'.repeat(300)}`, outcome: 'net::ERR_TIMED_OUT' }],
      unwatched: [`${'long-name.'.repeat(20)}example`],
    });
    await options.setViewportSize({ width, height: 800 });
    await options.getByLabel(theme, { exact: true }).check();
    await options.getByLabel(size).check();
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.locator('#unwatched .wrong').getByText('Type the address').waitFor();
    await options.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page: options }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
