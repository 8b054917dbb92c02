import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Firefox, type Tab } from './browser.ts';

describe('the background page stays awake', () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await Firefox.open();
  });
  afterAll(() => browser.close());

  test('two tabs are told apart', async () => {
    const [one, two] = [await browser.tab(), await browser.tab()];
    await Promise.all([one.visit('/status/404'), two.visit('/page?fetch=/status/500')]);
    await expect.poll(() => one.badge()).toBe('404');
    await expect.poll(() => two.badge()).toBe('1');
    await expect
      .poll(async () => (await one.stored()).pages.at(-1))
      .toMatchObject({ own: { status: 404 }, failures: [] });
  });

  test('back and forward bring each page’s badge back, from the cache', async () => {
    const tab = await browser.tab();
    const go = (steps: number) => tab.page.evaluate((by) => history.go(by), steps).catch(() => {});
    const shown = async () => (await tab.stored()).pages.at(-1);
    await tab.visit('/status/404');
    await expect.poll(() => tab.badge()).toBe('404');
    await expect.poll(shown).toMatchObject({ own: { status: 404 } });
    const failed = (await shown())?.documentId;
    await tab.visit('/page?title=fine');
    await expect.poll(() => tab.badge()).toBe('');
    await go(-1);
    await expect.poll(() => tab.badge()).toBe('404');
    await expect.poll(shown).toMatchObject({ documentId: failed, own: { status: 404 } });
    await go(1);
    await expect.poll(() => tab.badge()).toBe('');
    await expect.poll(async () => (await shown())?.url).toContain('title=fine');
    // Nothing was loaded anew: an empty tab, and the two.
    expect((await tab.stored()).pages).toHaveLength(3);
  });

  test('a page that changes its own address keeps its failures', async () => {
    const tab = await browser.tab();
    await tab.visit('/page?fetch=/status/500');
    await expect.poll(() => tab.badge()).toBe('1');
    await tab.page.evaluate(() => history.pushState({}, '', '/elsewhere'));
    await ask(tab, '/status/502');
    await expect.poll(() => tab.badge()).toBe('2');
  });

  test('a closed tab is forgotten', async () => {
    const tab = await browser.tab();
    await tab.visit('/status/404');
    await expect.poll(async () => (await tab.failure())?.status).toBe(404);
    await tab.page.close();
    await expect.poll(() => tab.stored()).toBeUndefined();
  });

  test('a popup that is open follows what happens', async () => {
    const tab = await browser.tab();
    await tab.visit('/page');
    const popup = await tab.popup();
    await expect.poll(() => popup.text('h1')).toBe('Nothing failed on this page');
    await ask(tab, '/status/503');
    await expect.poll(() => popup.text('h1')).toBe('The page loaded, but one thing on it failed');
    await popup.close();
  });

  test('every site may be watched as soon as the extension is installed', async () => {
    expect(await browser.seesEverySite()).toBe(true);
  });
});

describe('the background page falls asleep after a second without work', () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await Firefox.open({ preferences: { 'extensions.background.idle.timeout': 1000 } });
  });
  afterAll(() => browser.close());

  test('failures before and after are kept', async () => {
    const tab = await browser.tab();
    await tab.visit('/page?fetch=/status/503');
    await expect.poll(() => tab.badge()).toBe('1');
    await browser.untilAsleep();
    await ask(tab, '/status/500');
    await expect.poll(() => tab.badge()).toBe('2');
    await browser.untilAsleep();
    await tab.visit('/status/404');
    await expect.poll(() => tab.badge()).toBe('404');
    const counts = async () => (await tab.stored()).pages.slice(-2).map(({ failures }) => failures.length);
    await expect.poll(counts).toEqual([2, 0]);
  });

  test('a sign-in window that is open while it sleeps is not forgotten', async () => {
    const tab = await browser.tab();
    await tab.visit('/sign-in');
    await expect.poll(() => tab.badge()).toBe('401');
    await browser.untilAsleep();
    expect(await tab.badge()).toBe('401');
    await tab.visit('/page?title=next');
    await expect.poll(() => tab.badge()).toBe('');
    await expect.poll(() => tab.failure()).toBeUndefined();
  });
});

function ask(tab: Tab, path: string): Promise<number> {
  return tab.page.evaluate((url) => fetch(url).then(({ status }) => status), path);
}
