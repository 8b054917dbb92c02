import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Chromium } from './browser.ts';
import { check, linesOf } from './check.ts';
import { openGuide } from './guide.ts';
import { allow } from './host-access.ts';

/** Without leave for a site, Chromium shows what goes to and fro all the same (measured), and hides the answer's body. */
let browser: Chromium;
let page: Page;
beforeAll(async () => {
  browser = await Chromium.open();
  await allow(browser, 'ON_CLICK');
});
afterAll(() => browser.close());
afterEach(() => page.close());

/** Presses a button that asks the browser for leave: nobody could answer its window. What it was asked for. */
async function pressForLeave(name: string): Promise<unknown> {
  await page.evaluate(() => {
    chrome.permissions.request = (asked: unknown) => {
      Object.assign(globalThis, { asked });
      return Promise.resolve(false);
    };
  });
  await page.getByRole('button', { name }).click();
  return page.evaluate(() => (globalThis as { asked?: unknown }).asked);
}

test.each(['/status/404', '/page', '/redirect?to=/page'])('of %s the checker says that it can’t see', async (path) => {
  page = await check(browser, [browser.site.origin + path]);
  expect((await linesOf(page))[0]?.[0]).toBe('Can’t be seen');
  expect(await page.locator('.result-detail .remark').textContent()).toContain(
    'does not let What Broke? see this site',
  );
  // Nobody is blamed.
  expect(await page.locator('.result-detail .explanation').count()).toBe(0);
  expect(await pressForLeave('Allow all sites')).toEqual({ origins: ['<all_urls>'] });
});

test('where nobody listens, that is told all the same', async () => {
  page = await check(browser, [`${browser.site.closed}/`]);
  expect(await linesOf(page)).toEqual([['Failed', expect.stringContaining('ERR_CONNECTION_REFUSED')]]);
});

test('the playground says so, too', async () => {
  page = await openGuide(browser, 'playground');
  const address = page.getByRole('textbox', { name: 'Address' });
  await address.fill(`${browser.site.origin}/status/404`);
  await address.press('Enter');
  await expect.poll(() => page.locator('.unwatched').textContent()).toContain('kept the content of the answer');
  expect(await page.locator('.answer .content').count()).toBe(0);
  expect(await page.locator('.answer .explanation').count()).toBe(0);
  expect(await pressForLeave('Let it see all sites')).toEqual({ origins: ['<all_urls>'] });
});
