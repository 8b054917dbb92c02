import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox } from './browser.ts';
import { openExtensionPage, Popup } from './extension-page.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await Firefox.open();
});
afterAll(() => firefox.close());

/** The checker with these addresses typed; nothing has been asked yet. */
async function openCheck(addresses: readonly string[]): Promise<Popup> {
  const page = await openExtensionPage(firefox.driver, `${firefox.base}/guide.html#/check`);
  await page.waitForSelector('textarea');
  await page.evaluate((text) => {
    const field = document.querySelector('textarea');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, addresses.join('\n'));
  return new Popup(page);
}

async function check(addresses: readonly string[]): Promise<Popup> {
  const shown = await openCheck(addresses);
  await expect
    .poll(() => shown.text('.check-form button.primary'))
    .toMatch(addresses.length > 1 ? /^Check \d/ : /^Check$/);
  await shown.page.click('.check-form button.primary');
  await expect
    .poll(() => shown.text('.run-bar p'))
    .toContain(addresses.length === 1 ? 'It is checked' : `All ${addresses.length} checked`);
  return shown;
}

test('redirects, failures and what refuses HEAD are told, step by step and explained', async () => {
  const { origin, closed } = firefox.site;
  const shown = await check([
    `${origin}/redirect?to=/redirect?to=/page`,
    `${origin}/status/404`,
    `${origin}/no-head/405`,
    `${closed}/`,
    `${origin}/loop`,
  ]);
  expect(await shown.texts('.results-list .what')).toEqual(['200', '404', '200', 'Failed', 'Failed']);
  const more = await shown.texts('.results-list .rest');
  expect(more[0]).toMatch(/^2 redirects · leads to .*\/page · /);
  expect(more[3]).toContain('NS_ERROR_CONNECTION_REFUSED');
  expect(more[4]).toContain('NS_ERROR_REDIRECT_LOOP');
  await shown.page.click('.results-list .line:nth-child(5)');
  await expect.poll(() => shown.text('.result-detail')).toContain('Redirects in a circle');
  await shown.page.click('.results-list .line:nth-child(2)');
  await expect.poll(() => shown.text('.explanation h3')).toBe('Nothing was found at this address');
  await shown.page.click('.results-list .line:nth-child(1)');
  await expect
    .poll(() => shown.texts('.way > li > p'))
    .toEqual([
      expect.stringMatching(/^302 .*127\.0\.0\.1/),
      expect.stringMatching(/^302 .*127\.0\.0\.1/),
      expect.stringMatching(/^200 .*127\.0\.0\.1/),
    ]);
  await shown.close();
});

test('its own requests are nobody’s failures: nothing in the history', async () => {
  const shown = await check([`${firefox.site.origin}/status/500?own`, `${firefox.site.closed}/own`]);
  const other = await firefox.tab();
  await other.visit('/status/404?after-own');
  await expect.poll(() => other.badge()).toBe('404');
  await expect.poll(async () => JSON.stringify(await firefox.archived())).toContain('after-own');
  expect(JSON.stringify(await firefox.archived())).not.toMatch(/\?own|\/own/);
  const badges = await firefox.panel.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  });
  expect(badges.filter(Boolean)).toEqual(['404']);
  await shown.close();
});

test('without leave for the site, it says that it can’t see, and blames nobody', async () => {
  expect(await firefox.panel.evaluate(() => chrome.permissions.remove({ origins: ['<all_urls>'] }))).toBe(true);
  const shown = await check([`${firefox.site.origin}/status/404`]);
  expect(await shown.texts('.results-list .what')).toEqual(['Can’t be seen']);
  await expect.poll(() => shown.texts('.result-detail .remark')).toHaveLength(1);
  expect(await shown.texts('.explanation')).toEqual([]);
  await shown.close();
});
