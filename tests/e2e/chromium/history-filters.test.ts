import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { failuresOn } from '../../../store/archive/archived-page.ts';
import { manyPages } from '../../many-pages.ts';
import { Chromium } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { isCounted, openHistory, tallyOf } from './history.ts';

const pages = manyPages(1000, Date.now());
const failures = pages.flatMap(failuresOn);

let browser: Chromium;
let page: Page;
beforeAll(async () => {
  browser = await Chromium.open();
  await fillArchive(browser, pages);
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openHistory(browser);
  await expect.poll(() => tallyOf(page)).toBe('1,000 failures');
});
afterEach(() => page.close());

/** The names in a facet with their counts. */
function choices(facet: string): Promise<string[][]> {
  const buttons = page.locator(`.facet[data-facet="${facet}"] li button`);
  return buttons.evaluateAll((all) =>
    all.map((one) => ['.facet-label', '.facet-count'].map((part) => one.querySelector(part)?.textContent ?? '')),
  );
}

/** What the address asks for. */
function asked(): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

function press(facet: string, label: string): Promise<void> {
  return page.locator(`.facet[data-facet="${facet}"] li button[title="${label}"]`).click();
}

const hosts = Map.groupBy(failures, ({ url }) => new URL(url).host);

test('each site is counted', async () => {
  const counted = [...hosts].map(([host, { length }]) => [host, String(length)]);
  expect((await choices('site')).sort()).toEqual(counted.sort());
});

test('a site is chosen, taken back, and there again after a reload', async () => {
  const expected = `${hosts.get('mail.example')?.length} of 1,000 failures`;
  await press('site', 'mail.example');
  await expect.poll(() => tallyOf(page)).toBe(expected);
  expect(asked()).toEqual({ site: 'mail.example' });
  const places = await page.locator('.failure-line .where').allTextContents();
  expect(places.filter((place) => !place.startsWith('mail.example'))).toEqual([]);
  await page.reload();
  await isCounted(page);
  await expect.poll(() => tallyOf(page)).toBe(expected);
  expect(await page.locator('.facet [aria-pressed="true"]').getAttribute('title')).toBe('mail.example');
  await page.goBack();
  await expect.poll(() => tallyOf(page)).toBe('1,000 failures');
  expect(asked()).toEqual({});
});

test.each([
  ['kind', '404 Nothing at this address', { kind: '404' }],
  ['by', 'A CDN', { by: 'cdn' }],
  ['turn', 'Your IT team’s', { turn: 'network-admin' }],
])('a choice of %s shows as many as it said', async (facet, label, query) => {
  const count = (await choices(facet)).find(([name]) => name === label)?.[1];
  await press(facet, label);
  await expect.poll(() => tallyOf(page)).toBe(`${count} of 1,000 failures`);
  expect(asked()).toEqual(query);
  await press(facet, label);
  await expect.poll(() => tallyOf(page)).toBe('1,000 failures');
  expect(asked()).toEqual({});
});

test('choices come on top of each other, and go one by one or all at once', async () => {
  const both = hosts.get('shop.example')?.filter(({ status }) => status === 404).length;
  await press('site', 'shop.example');
  await press('kind', '404 Nothing at this address');
  await expect.poll(() => tallyOf(page)).toBe(`${both} of 1,000 failures`);
  await page.getByRole('button', { name: 'No longer only: shop.example' }).click();
  expect(asked()).toEqual({ kind: '404' });
  await page.goBack();
  await expect.poll(() => tallyOf(page)).toBe(`${both} of 1,000 failures`);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => tallyOf(page)).toBe('1,000 failures');
});

test('words in addresses are found while typing, and leave one step to go back', async () => {
  await press('site', 'shop.example');
  await page.getByLabel('Search the history').pressSequentially('orders page=3');
  const found = hosts.get('shop.example')?.filter(({ url }) => /orders/.test(url) && /page=3/.test(url)).length;
  expect(found).toBeGreaterThan(0);
  await expect.poll(() => tallyOf(page)).toBe(`${found} of 1,000 failures`);
  expect(asked()).toEqual({ q: 'orders page=3', site: 'shop.example' });
  await page.reload();
  await isCounted(page);
  await expect.poll(() => tallyOf(page)).toBe(`${found} of 1,000 failures`);
  expect(await page.getByLabel('Search the history').inputValue()).toBe('orders page=3');
  await page.goBack();
  await expect.poll(() => tallyOf(page)).toBe('1,000 failures');
  expect(await page.getByLabel('Search the history').inputValue()).toBe('');
});

test('a time that is pulled over in the timeline is all that is shown', async () => {
  const box = await page.locator('.timeline .u-over').boundingBox();
  if (!box) throw new Error('There is no timeline.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.4, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => Object.keys(asked())).toEqual(['from', 'to']);
  const [from, to] = [Number(asked().from), Number(asked().to)];
  const within = failures.filter(({ lastAt }) => lastAt >= from && lastAt < to).length;
  expect(within).toBeGreaterThan(100);
  expect(within).toBeLessThan(400);
  await expect.poll(() => tallyOf(page)).toBe(`${within} of 1,000 failures`);
  await page.goBack();
  await expect.poll(() => tallyOf(page)).toBe('1,000 failures');
});

test('an address that asks for nonsense shows the page nonetheless', async () => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  const query = 'from=soon&to=-1&by=__proto__&turn=%F0%9F&class=6xx&group=moon&show=..&site=&page=%00';
  await page.goto(`${page.url()}?${query}&nobody=knows&kind=${'k'.repeat(5000)}`);
  await isCounted(page);
  expect(await page.getByLabel('Search the history').isVisible()).toBe(true);
  await expect.poll(() => tallyOf(page)).toMatch(/failures$/);
  expect(wrong).toEqual([]);
});
