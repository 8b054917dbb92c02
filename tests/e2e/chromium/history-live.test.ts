import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failuresOn } from '../../../store/archive/archived-page.ts';
import { manyPages } from '../../many-pages.ts';
import { Chromium, type Tab } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { openHistory, tallyOf } from './history.ts';

let browser: Chromium;
let tab: Tab;
beforeAll(async () => {
  browser = await Chromium.open();
  tab = await browser.tab();
  await fillArchive(browser, manyPages(300, Date.now()));
});
afterAll(() => browser.close());

/** Opens a line some way down in the list, and notes in every frame where it is, until it is asked for. */
async function read(page: Page, scrollTop: number): Promise<() => Promise<number[]>> {
  await page.locator('.lines').evaluate((list, top) => list.scrollTo({ top }), scrollTop);
  await expect.poll(() => page.locator('.lines').evaluate(({ scrollTop: top }) => top)).toBe(scrollTop);
  const list = await page.locator('.lines').boundingBox();
  if (!list) throw new Error('There is no list.');
  await page.mouse.click(list.x + 100, list.y + 120);
  await page.locator('.detail article').waitFor();
  await page.waitForTimeout(500);
  const noted = await page.evaluateHandle(() => {
    const id = document.querySelector('.line[aria-selected="true"]')?.id ?? '';
    const tops = new Set<number>();
    const note = () => {
      tops.add(document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN);
      requestAnimationFrame(note);
    };
    note();
    return tops;
  });
  return () => noted.evaluate((tops) => [...tops]);
}

test('however much is new since yesterday, it takes one line', async () => {
  const heightOf = async (page: Page) => (await page.locator('section.new').boundingBox())?.height;
  const other = await Chromium.open();
  const day = 24 * 60 * 60_000;
  // Nothing of the last day.
  await fillArchive(other, manyPages(20, Date.now() - 3 * day));
  const page = await openHistory(other);
  await page.getByText('nothing', { exact: true }).waitFor();
  const height = await heightOf(page);
  const [some] = manyPages(40, Date.now()).flatMap(failuresOn);
  if (!some) throw new Error('There are no failures.');
  const pages = Array.from({ length: 40 }, (_, n) => {
    const url = `https://a-rather-long-name-of-a-site-${n}.example/`;
    const own = { ...some, url, firstAt: Date.now() - n, lastAt: Date.now() - n };
    return { id: `new-${n}`, tab: 'new', at: own.firstAt, url, own, failures: [], notKept: 0 };
  });
  await fillArchive(other, pages);
  await expect.poll(() => page.locator('section.new button').count()).toBeGreaterThan(3);
  expect(await heightOf(page)).toBe(height);
  await other.close();
});

test.each([
  ['from the top', 0],
  ['from further down', 1500],
])('what fails elsewhere comes in above, and what is read stays where it is: %s', async (_, scrollTop) => {
  const page = await openHistory(browser);
  const before = Number((await tallyOf(page))?.split(' ')[0]);
  const places = await read(page, scrollTop);
  const headline = await page.locator('.detail .headline').textContent();
  await tab.visit(`/status/404?live-${scrollTop}`);
  await expect.poll(() => tallyOf(page)).toBe(`${before + 1} failures`);
  await expect.poll(() => page.locator('.new-above').textContent()).toContain('1 new above');
  await tab.visit(`/page?fetch=/status/503&live-${scrollTop}`);
  await expect.poll(() => tallyOf(page)).toBe(`${before + 2} failures`);
  await expect.poll(() => page.locator('.new-above').textContent()).toContain('2 new above');
  await page.waitForTimeout(500);
  expect(await places()).toHaveLength(1);
  expect(await page.locator('.detail .headline').textContent()).toBe(headline);
  await page.locator('.new-above').click();
  await expect.poll(() => page.locator('.lines').textContent()).toContain(`/status/404?live-${scrollTop}`);
  await expect.poll(() => page.locator('.new-above').count()).toBe(0);
  await page.close();
});
