import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chromium, type Tab } from './browser.ts';

/** Opens everything that can be opened, also what comes to light by it. */
async function open(popup: Page): Promise<void> {
  const closed = popup.locator('details:not([open])');
  while ((await closed.count()) > 0) {
    await closed.first().evaluate((one) => one.setAttribute('open', ''));
    await popup.waitForTimeout(50);
  }
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let browser: Chromium;
  let tab: Tab;
  beforeAll(async () => {
    browser = await Chromium.open({ colorScheme });
    tab = await browser.tab();
  });
  afterAll(() => browser.close());

  const pages: [name: string, address: () => string][] = [
    ['a page that failed', () => '/status/404'],
    ['a proxy that wants a sign-in', () => 'https://needs-sign-in.test/'],
    ['a page whose name is not found', () => 'http://no-such-name.invalid/'],
    [
      'a stored answer that names a time',
      () => '/status/503?header=Retry-After:120&header=Age:60&header=cf-ray:8f1c2d3e4a5b6c7d-FRA',
    ],
    [
      'parts that failed, and parts that do not count',
      () =>
        `/page?fetch=/status/503&image=/status/404&abort=/stall&fetch=${encodeURIComponent(`${browser.site.other}/cors`)}`,
    ],
    ['nothing that failed', () => '/page'],
    ['a page of the browser', () => 'chrome://version'],
  ];

  test.each(pages)('axe finds nothing to complain about: %s', async (_, address) => {
    await tab.visit(address());
    await tab.page.waitForTimeout(500);
    const popup = await tab.popup();
    await open(popup);
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await popup.close();
  });
});

describe('in the popup', () => {
  let browser: Chromium;
  let tab: Tab;
  beforeAll(async () => {
    browser = await Chromium.open();
    tab = await browser.tab();
  });
  afterAll(() => browser.close());

  test('headline, path and turn are there without scrolling', async () => {
    await tab.visit('https://needs-sign-in.test/');
    const popup = await tab.popup();
    for (const part of ['h1', '.path', '.turn']) {
      const box = await popup.locator(part).boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0), part).toBeLessThan(600);
    }
    await popup.close();
  });

  test('nothing is wider than the popup, however long the address', async () => {
    await tab.visit(
      `/page?image=${encodeURIComponent(`/status/404?${'x'.repeat(3000)}`)}&image=/status/500?%D7%A9%D7%9C%D7%95%D7%9D`,
    );
    await expect.poll(() => tab.badge()).toBe('2');
    const popup = await tab.popup();
    await open(popup);
    for (const width of [400, 320, 240]) {
      await popup.setViewportSize({ width, height: 600 });
      expect(await popup.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(
        width,
      );
    }
    await popup.close();
  });

  test('everything works by keyboard', async () => {
    await tab.visit('/page?fetch=/status/503');
    await expect.poll(() => tab.badge()).toBe('1');
    const popup = await tab.popup();
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.locator('article[data-party]').waitFor();
    await popup.close();
  });

  test('reload reloads the page that failed', async () => {
    await tab.visit('/status/503');
    await expect.poll(() => tab.badge()).toBe('503');
    const popup = await tab.popup();
    const reloaded = tab.page.waitForEvent('framenavigated');
    await popup.getByRole('button', { name: 'Reload' }).click();
    await reloaded;
    await popup.close();
  });

  test('an answer that names a time is counted down, and reloaded when it is time', async () => {
    await tab.visit('/status/503?header=Retry-After:6');
    await expect.poll(() => tab.badge()).toBe('503');
    const popup = await tab.popup();
    await expect.poll(() => popup.getByRole('timer').textContent()).toMatch(/^0:0[1-6] left$/);
    const reloaded = tab.page.waitForEvent('framenavigated', { timeout: 15_000 });
    await popup.getByRole('button', { name: 'Reload when it is time' }).click();
    expect(await popup.getByRole('button', { name: 'Will reload' }).getAttribute('aria-pressed')).toBe('true');
    await reloaded;
    // The next answer is asked for only if somebody wants that again.
    await expect.poll(() => popup.getByRole('button', { name: 'Reload when it is time' }).count()).toBe(1);
    await popup.close();
  });

  test('what failed in the tab before can be opened, whatever it shows now and though the worker has died', async () => {
    const own = await browser.tab();
    await own.visit('/status/502?first');
    await own.visit('/page');
    await own.visit('/status/404?second');
    await expect.poll(() => own.badge()).toBe('404');
    await browser.stopWorker();
    await own.visit('/page');
    const popup = await own.popup();
    await popup.getByRole('heading', { name: 'Earlier in this tab: 2 pages' }).click();
    const rows = popup.locator('.rows > li');
    expect(await rows.locator('.word').allTextContents()).toEqual(['404', '502']);
    await rows.nth(1).locator('summary').first().click();
    await popup.getByRole('heading', { name: 'A server in the middle got no usable answer' }).waitFor();
    expect(await popup.locator('h1').textContent()).toBe('Nothing failed on this page');
    // Reloading would ask for the page that the tab shows now.
    expect(await popup.getByRole('button', { name: 'Reload' }).count()).toBe(0);
    await popup.close();
    await own.page.close();
  });

  test('a tab that was open before says so', async () => {
    await tab.visit('/page');
    await browser.panel.evaluate((key) => chrome.storage.session.remove(key), `tab:${tab.id}`);
    const popup = await tab.popup();
    expect(await popup.locator('h1').textContent()).toBe('Nothing has been seen of this page yet');
    await popup.close();
  });

  test('a page of the browser says so', async () => {
    const own = await browser.tab();
    await own.page.goto('chrome://version');
    const popup = await own.popup();
    await expect.poll(() => popup.locator('h1').textContent()).toBe('This page belongs to your browser');
    await popup.close();
  });
});
