import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox } from './browser.ts';
import { openExtensionPage } from './extension-page.ts';

let firefox: Firefox;
let history: Page;
const errors: string[] = [];
beforeAll(async () => {
  firefox = await Firefox.open();
});
afterAll(() => firefox.close());

const tally = () => history.evaluate(() => document.querySelector('.list-head .tally')?.textContent);
const words = () =>
  history.evaluate(() => [...document.querySelectorAll('.failure-line .word')].map(({ textContent }) => textContent));

async function press(name: string): Promise<void> {
  await history.evaluate((text) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, summary')];
    buttons.find(({ textContent }) => textContent?.startsWith(text))?.click();
  }, name);
}

test('what failed is found, drawn over time, and explained', async () => {
  const tab = await firefox.tab();
  await tab.visit('/status/404');
  await tab.visit('/page?fetch=/status/503');
  await expect.poll(async () => (await firefox.archived()).length).toBe(2);
  history = await openExtensionPage(firefox.driver, `${firefox.base}/history.html`);
  history.on('pageerror', (error) => errors.push(String(error)));
  await expect.poll(tally).toBe('2 failures');
  expect(await words()).toEqual(['503', '404']);
  const isDrawn = () =>
    history.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.timeline canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return pixels?.some((value) => value > 0) ?? false;
    });
  await expect.poll(isDrawn).toBe(true);
  await history.evaluate(() => document.querySelectorAll<HTMLElement>('.line[role="option"]')[1]?.click());
  const party = () => history.evaluate(() => document.querySelector('.detail article')?.getAttribute('data-party'));
  await expect.poll(party).toBeTruthy();
  expect(await history.evaluate(() => location.search)).toMatch(/^\?show=/);
});

test('a kind is chosen and given back', async () => {
  await history.evaluate(() => document.querySelector<HTMLElement>('.facet[data-facet="kind"] li button')?.click());
  await expect.poll(tally).toBe('1 of 2 failures');
  await history.evaluate(() => window.history.back());
  await expect.poll(tally).toBe('2 failures');
});

test('what fails while one looks appears, and what is deleted comes back', async () => {
  const tab = await firefox.tab();
  await tab.visit('/status/500');
  await expect.poll(tally).toBe('3 failures');
  await press('Everything');
  await expect.poll(async () => (await firefox.archived()).length).toBe(0);
  await press('Undo');
  await expect.poll(tally).toBe('3 failures');
});

test('a HAR is read by a worker, and told apart from the history', async () => {
  await history.evaluate(() => {
    const entry = (n: number, status: number) => ({
      startedDateTime: '2026-11-24T10:00:00.000Z',
      time: 1,
      request: { method: 'GET', url: `https://shop.example/${n}`, headers: [] },
      response: { status, statusText: '', headers: [], content: { mimeType: 'text/plain' }, redirectURL: '' },
    });
    const entries = [entry(1, 200), entry(2, 404), entry(3, 502)];
    const text = JSON.stringify({ log: { version: '1.2', creator: { name: 'Firefox', version: '153' }, entries } });
    const files = new DataTransfer();
    files.items.add(new File([text], 'customer.har'));
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is nothing to choose a file with.');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(tally).toBe('2 failures');
  expect((await words()).sort()).toEqual(['404', '502']);
  await press('Close the file');
  await expect.poll(tally).toBe('3 failures');
});

test('nothing went wrong in the page itself', () => {
  expect(errors).toEqual([]);
});
