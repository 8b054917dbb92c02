import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { type RecoveringSite, startRecoveringSite } from '../recovering-site.ts';
import { Firefox } from './browser.ts';

declare const browser: typeof extensionApi;

interface Stored {
  id: string;
  tries: number;
  isTold?: boolean;
}

let site: RecoveringSite;
let firefox: Firefox;
beforeAll(async () => {
  site = await startRecoveringSite();
  // Leave is asked for as ever, and given without a window that nobody could press.
  firefox = await Firefox.open({ preferences: { 'extensions.webextOptionalPermissionPrompts': false } });
  await firefox.panel.evaluate(() => browser.storage.sync.set({ settings: { tellsWhenBack: true } }));
});
afterAll(async () => {
  await firefox.close();
  await site.close();
});
const awaited = () =>
  firefox.panel.evaluate(async () => {
    const stored = (await browser.storage.session.get('awaited')) as { awaited?: Stored[] };
    return stored.awaited?.map(({ id, tries, isTold = false }) => ({ id, tries, isTold }));
  });

/** Lets the time come at which the site is to be asked; the alarm then rings as it always does. */
const letTimeCome = () =>
  firefox.panel.evaluate(async () => {
    const { awaited } = (await browser.storage.session.get('awaited')) as { awaited: object[] };
    await browser.storage.session.set({ awaited: awaited.map((one) => ({ ...one, nextAt: 0 })) });
    await browser.alarms.create('await-pages', { when: Date.now() });
  });

/** Without a desktop, Firefox closes at once whatever it is to show. */
const watchTold = () =>
  firefox.panel.evaluate(() => {
    const gone: string[] = [];
    Object.assign(globalThis, { gone });
    browser.notifications.onClosed.addListener((id) => void gone.push(id));
  });

/** The ids of what was shown, gone or not. */
const toldAbout = () =>
  firefox.panel.evaluate(async () => {
    const { gone } = globalThis as unknown as { gone: string[] };
    return [...gone, ...Object.keys(await browser.notifications.getAll())];
  });

const mayTell = () => firefox.panel.evaluate(() => browser.permissions.contains({ permissions: ['notifications'] }));

test('pressing the button asks for leave; the site is asked until it is back, and nothing of that is a failure', async () => {
  const tab = await firefox.tab();
  await tab.visit(`http://${site.host}/cart`);
  await expect.poll(() => tab.badge()).toBe('503');
  expect(await mayTell()).toBe(false);
  const popup = await tab.popup();
  const button = '.retry button[aria-pressed]';
  expect(await popup.text(button)).toBe('Tell me when it is back');
  await popup.page.click(button);
  await expect.poll(() => popup.text(button)).toBe('Will tell you');
  expect(await popup.attribute(button, 'aria-pressed')).toBe('true');
  await popup.close();
  expect(await mayTell()).toBe(true);
  const before = await tab.stored();
  site.asked.length = 0;

  await letTimeCome();
  await expect.poll(awaited).toMatchObject([{ tries: 1, isTold: false }]);
  await expect.poll(() => site.asked.length).toBe(1);
  expect(site.asked[0]).toMatchObject({ method: 'GET', url: '/cart' });
  expect(site.asked[0]?.headers).not.toHaveProperty('cookie');
  expect(site.asked[0]?.headers).not.toHaveProperty('referer');

  await watchTold();
  site.status = 200;
  await letTimeCome();
  await expect.poll(awaited).toMatchObject([{ tries: 2, isTold: true }]);
  expect(site.asked).toHaveLength(2);
  expect(await tab.stored()).toEqual(before);
  await expect.poll(toldAbout).toEqual((await awaited())?.map(({ id }) => id));
});
