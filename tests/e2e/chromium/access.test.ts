import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Chromium, type Tab } from './browser.ts';
import { allow, type HostAccess } from './host-access.ts';

let browser: Chromium;
let tab: Tab;
beforeAll(async () => {
  browser = await Chromium.open();
  tab = await browser.tab();
});
afterAll(() => browser.close());

/** What the popup says of a page that was opened while this was allowed. */
async function said(address: string) {
  await tab.visit(address);
  const popup = await tab.popup();
  await popup.locator('h1').waitFor();
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const headline = await popup.locator('h1').textContent();
  const offers = await popup.locator('main button.primary, .sees-part button').allTextContents();
  await popup.close();
  return { headline, offers };
}

const NOT_YET = 'What Broke? may not see this site yet';

const states: [
  what: string,
  hostAccess: HostAccess,
  sites: () => string[],
  address: () => string,
  headline: string,
  offers: string[],
][] = [
  ['every site', 'ON_ALL_SITES', () => [], () => '/page', 'Nothing failed on this page', []],
  ['no site, or on click only', 'ON_CLICK', () => [], () => '/status/404', NOT_YET, ['Allow on all sites']],
  [
    'this site only',
    'ON_SPECIFIC_SITES',
    () => [`${browser.site.origin}/*`],
    () => '/page',
    'Nothing failed on this page',
    ['Allow on all sites'],
  ],
  [
    'another site only',
    'ON_SPECIFIC_SITES',
    () => ['https://elsewhere.example/*'],
    () => '/status/404',
    'What Broke? may see other sites, but not this one',
    ['Allow on all sites'],
  ],
  [
    'nothing of the browser itself',
    'ON_ALL_SITES',
    () => [],
    () => 'chrome://version',
    'This page belongs to your browser',
    [],
  ],
];

test.each(states)('allowed: %s', async (_, hostAccess, sites, address, headline, offers) => {
  await allow(browser, 'ON_CLICK');
  await allow(browser, hostAccess, sites());
  expect(await said(address())).toEqual({ headline, offers });
});

test('leave that is taken while the popup is open: what was seen stays, and it says what it can’t see', async () => {
  await allow(browser, 'ON_ALL_SITES');
  await tab.visit('/status/404');
  await expect.poll(() => tab.badge()).toBe('404');
  const popup = await tab.popup();
  await popup.locator('h1').waitFor();
  expect(await popup.locator('.sees-part').count()).toBe(0);
  await allow(browser, 'ON_CLICK');
  await expect.poll(() => popup.locator('.sees-part').count()).toBe(1);
  expect(await popup.locator('.explanation').count()).toBe(1);
  await allow(browser, 'ON_ALL_SITES');
  await expect.poll(() => popup.locator('.sees-part').count()).toBe(0);
  await popup.close();
});

test('no files, of which Chromium then does not even tell the address, once somebody keeps it from them', async () => {
  await browser.forbidFiles();
  tab = await browser.tab();
  expect(await said(`file://${import.meta.dirname}/`)).toEqual({
    headline: 'This page can’t be looked at',
    offers: ['Open the browser’s settings'],
  });
});
