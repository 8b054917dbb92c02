import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyPages } from '../../many-pages.ts';
import { Chromium } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { openFailure, openHistory, tallyOf } from './history.ts';

const pages = manyPages(50, Date.now());
const WIDTHS = [1280, 390];

async function complaints(page: Page): Promise<unknown> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await Chromium.open({ colorScheme });
  });
  afterAll(() => browser.close());

  /** Looks at the page as it is, on a desk and on a phone. */
  async function check(page: Page, what: string): Promise<void> {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(200);
      expect(await complaints(page), `${what}, ${width} px`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${what}, ${width} px`).toBeLessThanOrEqual(width);
    }
  }

  test('axe finds nothing to complain about where there is nothing', async () => {
    const page = await openHistory(browser);
    await page.getByText('What is kept').click();
    await check(page, 'nothing');
    await page.close();
  });

  test('… nor with one failure', async () => {
    const [page] = pages;
    if (!page) throw new Error('There is no page.');
    await fillArchive(browser, [{ ...page, failures: page.failures.slice(0, 1), own: undefined }]);
    const history = await openHistory(browser);
    await expect.poll(() => tallyOf(history)).toBe('1 failure');
    await check(history, 'one');
    await history.close();
  });

  test('… nor with fifty, however they are looked at', async () => {
    await fillArchive(browser, pages);
    const history = await openHistory(browser);
    await check(history, 'fifty');
    await history.getByRole('button', { name: 'By tab' }).click();
    await history.locator('.facet li button').first().click();
    await check(history, 'by tab, narrowed down');
    await history.getByLabel('Search the history').fill('nothing at all is called so');
    await expect.poll(() => tallyOf(history)).toMatch(/^0 of /);
    await check(history, 'nothing found');
    await history.close();
  });

  test('… nor with a failure open, its menu, its dialog, or what was deleted', async () => {
    const history = await openHistory(browser);
    await history.setViewportSize({ width: 1280, height: 800 });
    await openFailure(history, /./);
    await history.locator('.detail summary').first().click();
    await check(history, 'open');
    await history.getByText('Delete…').click();
    await check(history, 'menu');
    await history
      .locator('.menu')
      .getByRole('button', { name: /^All of \d/ })
      .click();
    await history.locator('.undo').waitFor();
    await check(history, 'deleted');
    await history.locator('.tools').getByText('Save or copy…').click();
    await check(history, 'dialog');
    await history.close();
  });
});
