import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Chromium, type Tab } from './browser.ts';

let browser: Chromium;
let tab: Tab;
beforeAll(async () => {
  browser = await Chromium.open();
  tab = await browser.tab();
});
afterAll(() => browser.close());

beforeEach(noteErrors);
afterEach(async () => {
  expect(await browser.worker().evaluate(() => (self as unknown as Noting).errors)).toEqual([]);
});

interface Noting {
  errors?: string[];
}

/** From here on the worker notes every exception that reaches its console. */
async function noteErrors(): Promise<void> {
  await browser.worker().evaluate(() => {
    const noting = self as unknown as Noting;
    noting.errors = [];
    const note = (error: string) => noting.errors?.push(error);
    addEventListener('error', ({ message }) => note(message));
    addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));
  });
}

/** Runs something where the browser's own page about extensions may. */
async function onExtensionsPage<Given, Result>(work: (given: Given) => Promise<Result>, given: Given): Promise<Result> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  const result = await page.evaluate(work as (given: unknown) => Promise<Result>, given);
  await page.close();
  return result;
}

const configure = (update: Record<string, unknown>) =>
  onExtensionsPage((all) => chrome.developerPrivate.updateExtensionConfiguration(all), {
    extensionId: browser.extensionId,
    ...update,
  });

test('headers and a reason with markup and control characters are shown as text', async () => {
  await tab.visit('/odd-headers');
  await expect.poll(() => tab.badge()).toBe('503');
  const popup = await tab.popup();
  await popup.getByText('How we know').click();
  await popup.locator('dt').first().waitFor();
  const facts = await popup.locator('dt').allTextContents();
  expect(facts.some((fact) => fact.includes('<img src=x onerror=alert(1)>'))).toBe(true);
  expect(facts.some((fact) => fact.startsWith('Status 503 <b>'))).toBe(true);
  expect(await popup.locator('dt img, dt b').count()).toBe(0);
  await popup.close();
});

test('a header of a hundred thousand characters is kept in part', async () => {
  await tab.visit('/odd-headers?length=100000');
  await expect.poll(async () => (await tab.stored())?.pages.at(-1)?.own?.status).toBe(503);
  const headers = (await tab.stored()).pages.at(-1)?.own?.headers as [string, string][];
  expect(headers.find(([name]) => name === 'server')?.[1]).toHaveLength(1000);
});

test('a header of a megabyte, which the browser refuses, is a failure like others', async () => {
  await tab.visit('/odd-headers?length=1000000');
  await expect.poll(() => tab.badge()).toBe('!');
  const popup = await tab.popup();
  expect(await popup.locator('h1').textContent()).not.toBe('');
  await popup.close();
});

test('an address of nearly two megabytes', async () => {
  await tab.visit('/page');
  await tab.page.evaluate(() => fetch(`/status/404?${'x'.repeat(1_900_000)}`).catch(() => {}));
  await expect.poll(async () => (await tab.stored())?.pages.at(-1)?.failures.length).toBe(1);
  expect(String((await tab.stored()).pages.at(-1)?.failures[0]?.url)).toHaveLength(2000);
});

test('data URLs fail or work without being noticed', async () => {
  await tab.visit('/page?image=data:image/png;base64,bm90IGFuIGltYWdl');
  await tab.page.waitForTimeout(500);
  expect((await tab.stored()).pages.at(-1)?.failures).toEqual([]);
});

test('ten thousand failures on one page', async () => {
  await tab.visit(`/page?fetches=${encodeURIComponent('10000:/status/503?n=')}`);
  await tab.page.locator('body[data-done]').waitFor({ timeout: 150_000 });
  await expect.poll(() => tab.badge()).toBe('10k');
  await expect.poll(async () => (await tab.stored()).pages.at(-1)?.notKept).toBe(9800);
}, 180_000);

test('a full store: what is new is kept, the oldest goes', async () => {
  await browser.panel.evaluate(async () => {
    const page = (committedAt: number, size: number) => {
      const facts = { id: 'old', url: 'https://old.example/', committedAt, notKept: 0, notKeptNoise: 0, failures: [] };
      return { ...facts, padding: 'x'.repeat(size) };
    };
    // Pages as large as fit, then smaller ones, until next to nothing fits any more.
    let id = 900_000;
    for (const size of [900_000, 100_000, 10_000]) {
      for (let fits = true; fits; ) {
        const pages = [page(id, size), page(9e15, 0)];
        fits = await chrome.storage.session.set({ [`tab:${id++}`]: { pages } }).then(
          () => true,
          () => false,
        );
      }
    }
  });
  const own = await browser.tab();
  await own.visit(`/page?fetches=${encodeURIComponent(`190:/status/503?${'y'.repeat(1500)}`)}`);
  await expect.poll(() => own.badge()).toBe('190');
  await expect.poll(async () => (await own.stored())?.pages.at(-1)?.failures.length).toBe(190);
  const lost = await browser.panel.evaluate(async () => {
    const all = Object.values(await chrome.storage.session.get(null)) as { lost?: { forRoom: number } }[];
    return all.reduce((sum, one) => sum + (one.lost?.forRoom ?? 0), 0);
  });
  expect(lost).toBeGreaterThan(0);
});

test('a corrupt stored value', async () => {
  const own = await browser.tab();
  await own.visit('/page');
  await browser.stopWorker();
  await browser.panel.evaluate(
    (key) => chrome.storage.session.set({ [key]: { pages: [42, { url: null }] } }),
    `tab:${own.id}`,
  );
  await own.visit('/status/404');
  await noteErrors();
  await expect.poll(() => own.badge()).toBe('404');
  const popup = await own.popup();
  await popup.getByText('2 earlier pages of this tab could not be read and were left out.').waitFor();
  await popup.close();
});

test('leave to watch is taken away and given back', async () => {
  const own = await browser.tab();
  await own.visit('/page');
  await configure({ hostAccess: 'ON_CLICK' });
  await own.page.goto(`${browser.site.origin}/status/404`);
  const popup = await own.popup();
  await expect.poll(() => popup.locator('h1').textContent()).toBe('What Broke? may not see this site yet');
  await popup.close();
  await configure({ hostAccess: 'ON_ALL_SITES' });
  await own.visit('/status/404');
  await expect.poll(() => own.badge()).toBe('404');
});
