import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Chromium, type Tab } from './browser.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.open();
});
afterAll(() => browser.close());

const headlineOf = (page: Page) => page.locator('h1').textContent();

/** What the browser tells the worker when somebody chooses an item of a menu on a tab. */
async function choose(tab: Tab, clicked: Record<string, unknown>): Promise<void> {
  await browser.worker().evaluate(
    async ([tabId, about]) => {
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
      onClicked.dispatch(about, await chrome.tabs.get(tabId));
    },
    [tab.id, clicked] as const,
  );
}

/** The headline of the browser's real popup, which is no page of a tab; nothing where none is open. */
const popupSays = () =>
  browser.panel.evaluate(() => {
    const [popup] = chrome.extension.getViews({ type: 'popup' }) as unknown as (typeof globalThis)[];
    return popup?.document.querySelector('h1')?.textContent;
  });

describe('“Why did this fail?”', () => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await browser.tab();
    await tab.visit('/page?image=/status/404&image=/status/503');
    await tab.page.locator('body[data-done]').waitFor();
  });
  afterEach(async () => {
    await browser.panel.evaluate(() => {
      for (const popup of chrome.extension.getViews({ type: 'popup' }) as unknown as (typeof globalThis)[])
        popup.close();
    });
    await expect.poll(popupSays).toBeUndefined();
  });

  const answers: [on: string, clicked: Record<string, string>, says: RegExp][] = [
    ['a page', {}, /2 things on it failed/],
    ['an image that failed', { srcUrl: '/status/503', linkUrl: '/page' }, /can’t be handled right now$/],
    ['a link to what failed', { linkUrl: '/status/404#part' }, /^Nothing was found at this address$/],
    ['an image that did not fail', { srcUrl: '/page' }, /^Nothing failed at this address$/],
  ];
  test.each(answers)('on %s', async (_, clicked, says) => {
    await tab.page.bringToFront();
    await expect.poll(() => tab.badge()).toBe('2');
    const urls = Object.entries(clicked).map(([name, path]) => [name, browser.site.origin + path]);
    await choose(tab, { menuItemId: 'why', ...Object.fromEntries(urls) });
    await expect.poll(popupSays).toMatch(says);
    // The button opens the whole popup again.
    const popup = await browser.panel.evaluate((tabId) => chrome.action.getPopup({ tabId }), tab.id);
    expect(new URL(popup).search).toBe('');
  });
});

test('where the popup can’t be opened, a window answers, and its address names no site', async () => {
  const tab = await browser.tab();
  await tab.visit('/page?image=/status/404');
  await expect.poll(() => tab.badge()).toBe('1');
  await browser.worker().evaluate(() => {
    chrome.action.openPopup = () => Promise.reject(new Error('It has no window to open in.'));
  });
  const opened = browser.context.waitForEvent('page');
  await choose(tab, { menuItemId: 'why', srcUrl: `${browser.site.origin}/status/404` });
  const answer = await opened;
  await expect.poll(() => headlineOf(answer)).toBe('Nothing was found at this address');
  expect(new URL(answer.url()).search).toMatch(/^\?tab=\d+&failure=[\d.]+$/);
  const { violations } = await new AxeBuilder({ page: answer }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await answer.getByRole('button', { name: 'Everything on this page' }).click();
  await expect.poll(() => headlineOf(answer)).toBe('The page loaded, but one thing on it failed');
  await answer.close();
});

test.each([
  [
    'check-link',
    { linkUrl: 'https://site.example/?token=b#part' },
    // The link itself is in no page’s address: that stands in the browser’s history.
    /#\/check\?link=left$/,
    'https://site.example/?token=b#part',
  ],
  ['check-page', {}, /#\/check\?tab=\d+$/, ''],
])('“%s” opens the checker, filled in', async (menuItemId, clicked, url, typed) => {
  const tab = await browser.tab();
  await tab.visit('/page');
  const opened = browser.context.waitForEvent('page');
  await choose(tab, { menuItemId, ...clicked });
  const page = await opened;
  await expect.poll(() => page.url()).toMatch(url);
  await expect.poll(() => headlineOf(page)).toBe('Check addresses');
  await expect.poll(() => page.getByLabel('One address').inputValue()).toBe(typed);
  expect(Object.keys(await browser.panel.evaluate(() => chrome.storage.session.get(null)))).not.toContain('left-link');
  await page.close();
});

test('where the browser has no room for the link, the checker opens all the same', async () => {
  const tab = await browser.tab();
  await tab.visit('/page');
  await browser.worker().evaluate(() => {
    const { session } = chrome.storage;
    Object.assign(globalThis, { kept: session.set });
    session.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  const opened = browser.context.waitForEvent('page');
  await choose(tab, { menuItemId: 'check-link', linkUrl: 'https://site.example/' });
  const page = await opened;
  await expect.poll(() => headlineOf(page)).toBe('Check addresses');
  await browser.worker().evaluate(() => {
    chrome.storage.session.set = (globalThis as unknown as { kept: typeof chrome.storage.session.set }).kept;
  });
  await page.close();
});

test.each(['why', 'check-link', 'check-page', 'panel'])('after an update, the menu has “%s” once', async (id) => {
  const refused = await browser.worker().evaluate(async (item) => {
    const { onInstalled } = chrome.runtime as unknown as { onInstalled: { dispatch(...args: unknown[]): void } };
    onInstalled.dispatch({ reason: 'update' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return new Promise((resolve) => {
      chrome.contextMenus.create({ id: item, title: '-' }, () => resolve(chrome.runtime.lastError?.message));
    });
  }, id);
  expect(refused).toContain('duplicate id');
});

test('keys are suggested for four commands, and none is taken', async () => {
  const commands = await browser.panel.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut]).sort()).toEqual([
    ['_execute_action', 'Alt+Shift+E'],
    ['guide', 'Alt+Shift+G'],
    ['history', 'Alt+Shift+H'],
    ['panel', 'Alt+Shift+O'],
  ]);
  // The browser has words of its own for the popup’s.
  const described = commands.filter(({ name }) => name !== '_execute_action').map(({ description }) => description);
  expect(described.sort()).toEqual([
    'Open beside the page',
    'Open the guide to errors',
    'Open the history of this tab',
  ]);
});

test.each([
  ['guide', /guide\.html$/],
  ['history', /history\.html\?tab=[\w-]{36}$/],
])('the key for “%s” opens it', async (name, url) => {
  const tab = await browser.tab();
  await tab.visit('/status/404');
  await expect.poll(() => tab.badge()).toBe('404');
  const opened = browser.context.waitForEvent('page');
  await browser.worker().evaluate(
    async ([command, tabId]) => {
      const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(...args: unknown[]): void } };
      onCommand.dispatch(command, await chrome.tabs.get(tabId));
    },
    [name, tab.id] as const,
  );
  const page = await opened;
  await expect.poll(() => page.url()).toMatch(url);
  await page.close();
});

describe('the side panel', () => {
  let panel: Page;
  let failed: Tab;
  let fine: Tab;
  beforeAll(async () => {
    [failed, fine] = [await browser.tab(), await browser.tab()];
    await failed.visit('/status/404');
    await fine.visit('/page');
    panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  });

  test('says what the popup says of the tab that the window shows, and follows to another one', async () => {
    for (const tab of [failed, fine, failed]) {
      const popup = await tab.popup();
      const says = await headlineOf(popup);
      await popup.close();
      await tab.page.bringToFront();
      await expect.poll(() => headlineOf(panel)).toBe(says);
    }
  });

  test('follows the tab to another page, and what fails there, while it is open', async () => {
    await fine.page.bringToFront();
    await fine.visit('/page?title=again');
    await expect.poll(() => headlineOf(panel)).toBe('Nothing failed on this page');
    await fine.page.evaluate(() => fetch('/status/503'));
    await expect.poll(() => headlineOf(panel)).toBe('The page loaded, but one thing on it failed');
    await fine.page.goto('chrome://version');
    await expect.poll(() => headlineOf(panel)).toBe('This page belongs to your browser');
  });

  test('fills its width, and speaks the language of its words', async () => {
    await failed.page.bringToFront();
    await panel.locator('.explanation').waitFor();
    for (const width of [240, 320, 600]) {
      await panel.setViewportSize({ width, height: 600 });
      const widths = await panel.evaluate(() => [document.body.offsetWidth, document.documentElement.scrollWidth]);
      expect(widths, `${width} px`).toEqual([width, width]);
    }
    expect(await panel.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['en', 'What Broke?']);
    const { violations } = await new AxeBuilder({ page: panel }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('is what the browser opens beside the page', async () => {
    const { side_panel, sidebar_action } = await browser.panel.evaluate(
      () => chrome.runtime.getManifest() as Record<string, unknown>,
    );
    expect([side_panel, sidebar_action]).toEqual([{ default_path: 'sidepanel.html' }, undefined]);
  });
});
