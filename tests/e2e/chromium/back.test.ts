import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closedPort, listen } from '../../servers/listen.ts';
import { type RecoveringSite, startRecoveringSite } from '../recovering-site.ts';
import * as on from './awaiting.ts';
import type { Chromium, Tab } from './browser.ts';

const DAY = 24 * 60 * 60_000;

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
  site.status = 503;
  await on.startAnew(browser);
  tab = await browser.tab();
});

test('the button says what it does, pressed and not', async () => {
  await tab.visit(`http://${site.host}/`);
  const popup = await tab.popup();
  await popup.getByRole('button', { name: on.OFFER, pressed: false }).click();
  await popup.getByRole('button', { name: on.WAITING, pressed: true }).waitFor();
  expect(await popup.getByText('for a day at most').count()).toBe(1);
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await popup.close();
});

test('the site is asked until it is back; then somebody is told, and a click shows the page', async () => {
  await tab.visit(`http://${site.host}/cart?one`);
  await expect.poll(() => tab.badge()).toBe('503');
  await on.pressOffer(tab);
  expect(await on.failuresAt(browser, '/cart?one')).toBe(1);
  site.asked.length = 0;

  // A worker that sleeps is woken by the alarm.
  await browser.stopWorker();
  await on.letTimeCome(browser);
  await expect.poll(() => site.asked.length).toBe(1);
  await expect.poll(async () => (await on.awaited(browser))?.map(({ tries }) => tries)).toEqual([1]);
  expect(site.asked[0]).toMatchObject({ method: 'GET', url: '/cart?one' });
  expect(site.asked[0]?.headers).not.toHaveProperty('cookie');
  expect(site.asked[0]?.headers).not.toHaveProperty('referer');
  expect(await on.told(browser)).toEqual([]);

  const said = await on.listenToWords(browser);
  site.status = 200;
  await on.letTimeCome(browser);
  await expect.poll(() => on.told(browser)).toHaveLength(1);
  await expect
    .poll(said)
    .toEqual([`${site.host} is back`, 'The page that failed was answered well just now. Click to open it.']);
  expect(site.asked).toHaveLength(2);
  // What the extension itself asks is no failure of any page.
  expect(await on.failuresAt(browser, '/cart?one')).toBe(1);

  await on.clickTold(browser);
  await expect.poll(() => tab.page.locator('h1').textContent()).toBe('200');
  await expect.poll(() => on.told(browser)).toEqual([]);
  expect(await browser.panel.evaluate(async (id) => (await chrome.tabs.get(id)).active, tab.id)).toBe(true);
});

test('a click shows the page in a new tab where its own shows something else by then', async () => {
  await tab.visit(`http://${site.host}/cart?two`);
  await on.pressOffer(tab);
  site.status = 200;
  await tab.visit('/page?title=elsewhere');
  await on.letTimeCome(browser);
  await expect.poll(() => on.told(browser)).toHaveLength(1);
  const opened = browser.context.waitForEvent('page');
  await on.clickTold(browser);
  const page = await opened;
  await expect.poll(() => page.url()).toBe(`http://${site.host}/cart?two`);
  expect(await tab.page.title()).toBe('elsewhere');
  await page.close();
});

test('after a day it gives up, and says so', async () => {
  await tab.visit(`http://${site.host}/cart?three`);
  await on.pressOffer(tab);
  const said = await on.listenToWords(browser);
  await on.letTimeCome(browser, { since: Date.now() - DAY });
  await expect.poll(() => on.told(browser)).toHaveLength(1);
  expect((await said())[0]).toBe(`${site.host} is not back yet`);
});

test('a site that gave no answer is back with a request to sign in', async () => {
  const port = await closedPort();
  await tab.visit(`http://127.0.0.1:${port}/cart`);
  await expect.poll(() => tab.badge()).toBe('!');
  await on.pressOffer(tab);
  const again = await listen(
    createServer((_, response) => response.writeHead(401).end()),
    port,
  );
  const said = await on.listenToWords(browser);
  await on.letTimeCome(browser);
  await expect.poll(() => on.told(browser)).toHaveLength(1);
  await expect.poll(said).toEqual([`127.0.0.1:${port} answers again`, expect.stringContaining('answered with 401')]);
  await again.close();
});
