import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RecoveringSite, startRecoveringSite } from '../recovering-site.ts';
import * as on from './awaiting.ts';
import { Chromium, type Tab } from './browser.ts';

let site: RecoveringSite;
let browser: Chromium;
let close: () => Promise<void>;
let tab: Tab;
beforeAll(async () => {
  site = await startRecoveringSite();
  ({ browser, close } = await on.openWithLeave());
});
afterAll(async () => {
  await close();
  await site.close();
});
beforeEach(async () => {
  await on.startAnew(browser);
  tab = await browser.tab();
});

async function set(settings: object): Promise<void> {
  await browser.panel.evaluate((chosen) => chrome.storage.sync.set({ settings: chosen }), settings);
  await browser.heedSettings();
}

test('pressed again, the button stops it', async () => {
  await tab.visit(`http://${site.host}/cart`);
  await on.pressOffer(tab);
  const popup = await tab.popup();
  await popup.getByRole('button', { name: on.WAITING }).click();
  await popup.getByRole('button', { name: on.OFFER, pressed: false }).waitFor();
  await popup.close();
  expect(await on.awaited(browser)).toEqual([]);
  expect(await browser.panel.evaluate(() => chrome.alarms.get('await-pages'))).toBeUndefined();
});

test.each([
  ['it was switched off', {}],
  ['the site is not watched any more', { tellsWhenBack: true, unwatched: ['127.0.0.1'] }],
])('nothing is asked since %s', async (_, settings) => {
  await tab.visit(`http://${site.host}/cart`);
  await on.pressOffer(tab);
  await set(settings);
  site.asked.length = 0;
  await on.letTimeCome(browser);
  await expect.poll(() => on.awaited(browser)).toEqual([]);
  expect(site.asked).toEqual([]);
});

async function makePrivate(): Promise<void> {
  await browser.panel.evaluate(async (key) => {
    const { [key]: stored } = await chrome.storage.session.get(key);
    await chrome.storage.session.set({ [key]: { ...(stored as object), isPrivate: true } });
  }, `tab:${tab.id}`);
}

test.each<[where: string, path: string, change: () => Promise<unknown>]>([
  ['where nobody switched it on', '/cart', () => set({})],
  ['in a private window', '/cart', makePrivate],
  ['where the address was not kept whole', '/cart?token=1234', async () => {}],
])('there is no such button %s', async (_, path, change) => {
  await tab.visit(`http://${site.host}${path}`);
  await expect.poll(() => tab.badge()).toBe('503');
  await change();
  const popup = await tab.popup();
  await popup.locator('main[aria-busy="false"] article').waitFor();
  expect(await popup.getByRole('button', { name: on.OFFER }).count()).toBe(0);
  await popup.close();
});

test('without leave to tell, nothing is asked, and what was awaited is let go', async () => {
  const plain = await Chromium.open();
  await on.startAnew(plain);
  await plain.panel.evaluate(
    (url) => chrome.storage.session.set({ awaited: [{ id: 'a', url, tabId: 1, since: Date.now(), tries: 0 }] }),
    `http://${site.host}/cart`,
  );
  site.asked.length = 0;
  await on.letTimeCome(plain);
  await expect.poll(() => on.awaited(plain)).toEqual([]);
  expect(site.asked).toEqual([]);
  await plain.close();
});
