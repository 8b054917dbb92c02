import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chromium, type Tab } from './browser.ts';
import { openFailure, openHistory } from './history.ts';

const REPORTS: [label: string, begins: RegExp][] = [
  ['Copy for IT', /^Hello,\n\nI opened this page, and it failed:\n\n {4}http/],
  ['Copy for the site’s owner', /^Hello,\n\nI opened this page, and it failed:\n\n {4}http/],
  ['Copy everything', /^# A server in the middle got no usable answer\n/],
];
const FAILS = '/status/502?header=X-Request-Id:0f8fad5b&hush=hush-hush';

/** The text that the dialog shows. */
function preview(page: Page): Promise<string> {
  return page.getByRole('dialog').getByLabel('What is copied').inputValue();
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What the focused element says. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim());
}

async function openMenu(page: Page, label: string): Promise<void> {
  await page.locator('summary', { hasText: 'Report…' }).click();
  await page.locator('.report-menu').getByRole('button', { name: label }).click();
  await page.getByRole('dialog').waitFor();
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let browser: Chromium;
  let tab: Tab;
  beforeAll(async () => {
    browser = await Chromium.open({ colorScheme });
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    tab = await browser.tab();
    await tab.visit(FAILS);
  });
  afterAll(() => browser.close());

  test.each(REPORTS)('%s: what is seen is what is copied, and holds no secret', async (label, begins) => {
    const popup = await tab.popup();
    await openMenu(popup, label);
    const hidden = await preview(popup);
    expect(hidden).toMatch(begins);
    expect(
      await popup
        .getByRole('dialog')
        .getByLabel('What is copied')
        .evaluate((one) => one.scrollTop),
    ).toBe(0);
    for (const told of ['502 Bad Gateway', 'x-request-id: 0f8fad5b', 'In UTC: 20', 'Seen with Chrom', 'hush=•••'])
      expect(hidden).toContain(told);
    expect(hidden).toMatch(/When: \w+day \d+ \w+ \d{4}, \d\d:\d\d:\d\d \(.+, GMT.*\)/);
    expect(hidden).not.toContain('hush-hush');
    await popup.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
    await popup.getByRole('button', { name: 'Copied' }).waitFor();
    await expect.poll(() => clipboard(popup)).toBe(hidden);
    await popup.getByRole('checkbox').uncheck();
    await expect.poll(() => preview(popup)).toContain('hush-hush');
    await popup.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
    await popup.getByRole('button', { name: 'Copied' }).waitFor();
    await expect.poll(() => clipboard(popup)).toBe(await preview(popup));
    await popup.close();
  });

  test('where the browser won’t copy, that is said', async () => {
    const popup = await tab.popup();
    await openMenu(popup, 'Copy everything');
    await popup.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await popup.getByRole('dialog').getByRole('button', { name: 'Copy' }).click();
    await popup.getByRole('button', { name: 'Not copied' }).waitFor();
    await popup.close();
  });

  test('axe finds nothing to complain about, and all of it fits', async () => {
    const popup = await tab.popup();
    await openMenu(popup, 'Copy everything');
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    for (const size of [
      { width: 400, height: 600 },
      { width: 320, height: 480 },
      { width: 240, height: 420 },
    ]) {
      await popup.setViewportSize(size);
      const box = await popup.getByRole('dialog').boundingBox();
      const close = await popup.getByRole('button', { name: 'Close' }).boundingBox();
      expect(box?.x, `${size.width} px`).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(size.width);
      expect((close?.y ?? 999) + (close?.height ?? 0)).toBeLessThanOrEqual(size.height);
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
    await popup.close();
  });
});

describe('reports', () => {
  let browser: Chromium;
  let tab: Tab;
  beforeAll(async () => {
    browser = await Chromium.open();
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    tab = await browser.tab();
  });
  afterAll(() => browser.close());

  test('by keyboard: Enter shows, Enter copies, Escape leads back', async () => {
    await tab.visit(FAILS);
    await expect.poll(() => tab.badge()).toBe('502');
    const popup = await tab.popup();
    for (let tries = 0; tries < 20 && (await focused(popup)) !== 'Copy for the site’s owner'; tries++)
      await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await expect.poll(() => focused(popup)).toBe('Copy');
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', { name: 'Copied' }).waitFor();
    await expect.poll(() => clipboard(popup)).toBe(await preview(popup));
    await popup.keyboard.press('Tab');
    await expect.poll(() => focused(popup)).toBe('Close');
    await popup.keyboard.press('Escape');
    await expect.poll(() => popup.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => focused(popup)).toBe('Copy for the site’s owner');
    await popup.close();
  });

  test('the menu leads to all of them by keyboard, and focus comes back there', async () => {
    await tab.visit('/status/404');
    await expect.poll(() => tab.badge()).toBe('404');
    const popup = await tab.popup();
    await popup.locator('summary', { hasText: 'Report…' }).focus();
    await popup.keyboard.press('Enter');
    await popup.locator('.report-menu button').first().waitFor();
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.getByRole('dialog', { name: 'For whoever runs your network' }).waitFor();
    await popup.keyboard.press('Escape');
    await expect.poll(() => popup.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => focused(popup)).toBe('Copy for IT');
    await popup.close();
  });

  test('the proxy that wants a sign-in is named to IT, with its time and how to see it again', async () => {
    await tab.visit('https://needs-sign-in.test/');
    const popup = await tab.popup();
    await popup.getByRole('button', { name: 'Copy for IT' }).first().click();
    await popup.getByRole('dialog').waitFor();
    const text = await preview(popup);
    expect(text).toContain('Failed with: 407 Proxy Authentication Required');
    expect(text).toContain('As far as I can tell, it is about the network or the proxy here.');
    expect(text).toMatch(/ {4}proof: Sign-in asked by 127\.0\.0\.1:\d+ \(basic\)/);
    expect(text).toMatch(/--proxy 'http:\/\/127\.0\.0\.1:\d+' --url 'https:\/\/needs-sign-in\.test\/'/);
    await popup.close();
  });

  test('a part’s report names the page that it failed on, without its secrets', async () => {
    await tab.visit('/page?fetch=/status/503');
    await expect.poll(() => tab.badge()).toBe('1');
    const popup = await tab.popup();
    await popup.locator('.rows summary').first().click();
    await openMenu(popup, 'Copy for the site’s owner');
    const text = await preview(popup);
    expect(text).toMatch(/I was on this page:\n\n {4}http:\S+\/page\?fetch=•••\n\nIt asked for data, which failed:\n/);
    expect(text).toContain('What it does to the page: The page asked for data');
    await popup.close();
  });

  test('the history writes them, too', async () => {
    await tab.visit('/status/418?hush=hush-hush');
    await expect.poll(() => tab.badge()).toBe('418');
    const history = await openHistory(browser);
    await openFailure(history, '418');
    await openMenu(history, 'Copy everything');
    await expect.poll(() => preview(history)).toContain('/status/418?hush=•••');
    await history.keyboard.press('Enter');
    await history.getByRole('button', { name: 'Copied' }).waitFor();
    await expect.poll(() => clipboard(history)).toBe(await preview(history));
    const { violations } = await new AxeBuilder({ page: history }).include('dialog').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await history.close();
  });
});
