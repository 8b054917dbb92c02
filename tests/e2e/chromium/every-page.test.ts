import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chromium, type Tab } from './browser.ts';

/** Text that runs the other way, and a word too long for any window. */
const HEBREW = encodeURIComponent('שלום־עולם');
const LONG = 'a'.repeat(1500);

const states: [name: string, address: string, badge: string][] = [
  ['no failure', '/page', ''],
  ['one', `/page?image=/status/404?${HEBREW}`, '1'],
  ['five hundred, more than a page keeps', '/page?fetches=500:/status/404?n=', '500'],
  ['a page with a long address', `/status/503/${LONG}?next=${HEBREW}`, '503'],
];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let browser: Chromium;
  let tab: Tab;
  let origin: string;
  beforeAll(async () => {
    browser = await Chromium.open({ colorScheme });
    tab = await browser.tab();
    origin = `chrome-extension://${browser.extensionId}`;
  });
  afterAll(() => browser.close());

  test.each(states)('popup and history with %s', async (_, address, badge) => {
    await tab.visit(address);
    await expect.poll(() => tab.badge()).toBe(badge);
    await look(await opened(browser, `${origin}/popup.html?tab=${tab.id}`));
    await look(await opened(browser, `${origin}/history.html`));
  });

  test.each(['guide.html', 'guide.html#/407', 'options.html', 'welcome.html', 'sidepanel.html'])(
    '%s',
    async (address) => {
      await look(await opened(browser, `${origin}/${address}`));
    },
  );
});

async function opened(browser: Chromium, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  await page.locator('h1').first().waitFor();
  return page;
}

/** Nothing is wider than its window, down to 320 pixels and at twice the size, and axe finds nothing to complain about. */
async function look(page: Page): Promise<void> {
  for (const [width, zoom] of [
    [1280, 1],
    [320, 1],
    [640, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 600 });
    await page.evaluate((zoom) => document.documentElement.style.setProperty('zoom', `${zoom}`), zoom);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, `${width} pixels, × ${zoom}`).toBeLessThanOrEqual(0);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('zoom'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.close();
}
