import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { failuresOn } from '../../../store/archive/archived-page.ts';
import { isHar } from '../../exchange/is-har.ts';
import { manyPages } from '../../many-pages.ts';
import { Chromium } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { isCounted, openFailure, openHistory, tallyOf } from './history.ts';

/** Each told from all others by its address, and with what is nobody else’s business. */
const pages = manyPages(30, Date.now()).map((page) => {
  const [first, ...others] = page.failures;
  if (!first) throw new Error('Nothing failed on it.');
  return { ...page, failures: [{ ...first, url: `${first.url}&card=hush-hush`, ip: '203.0.113.77' }, ...others] };
});
const FORMATS = ['Markdown', 'JSON', 'CSV', 'HAR', 'curl'];
const WITH_IP = ['Markdown', 'JSON', 'HAR'];

let browser: Chromium;
let history: Page;
let dialog: Locator;
beforeAll(async () => {
  browser = await Chromium.open();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fillArchive(browser, pages);
});
afterAll(() => browser.close());
beforeEach(async () => {
  history = await openHistory(browser);
  await history.setViewportSize({ width: 1200, height: 3000 });
  dialog = history.getByRole('dialog');
});
afterEach(() => history.close());

/** The text that the dialog shows, when it is written. */
async function preview(): Promise<string> {
  await expect.poll(() => dialog.locator('#export-note').textContent()).toMatch(/^This is exactly what leaves/);
  return dialog.getByLabel('What leaves').inputValue();
}

/** What is saved, and where. */
async function save(): Promise<{ text: string; name: string; path: string }> {
  const downloading = history.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const download = await downloading;
  const path = await download.path();
  return { text: await readFile(path, 'utf8'), name: download.suggestedFilename(), path };
}

async function copy(): Promise<string> {
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.getByRole('button', { name: 'Copied' }).waitFor();
  return history.evaluate(() => navigator.clipboard.readText());
}

test.each(FORMATS)('%s: what is seen, what is copied and what is saved are the same', async (format) => {
  await history.locator('.tools').getByText('Save or copy…').click();
  expect(await dialog.getByRole('heading').textContent()).toBe('Save or copy 30 failures');
  await dialog.getByRole('radio', { name: format }).check();
  const hidden = await preview();
  const { text, name } = await save();
  expect(name).toMatch(/^what-broke-\d{4}-\d\d-\d\d\.(md|json|csv|har|sh)$/);
  // A text field has line feeds only.
  expect(hidden).toBe(text.replaceAll('\r\n', '\n'));
  expect(await copy()).toBe(text);
  expect(text).toContain('shop.example');
  expect(text).not.toMatch(/hush-hush|203\.0\.113/);
  await dialog.getByRole('checkbox').uncheck();
  await expect.poll(preview).toContain('hush-hush');
  const whole = await save();
  expect(await copy()).toBe(whole.text);
  expect(whole.text.includes('203.0.113.77')).toBe(WITH_IP.includes(format));
});

test('what is saved as HAR is HAR, and comes to the same verdicts when it is opened', async () => {
  const before = await verdicts();
  expect(before).toHaveLength(30);
  await history.locator('.tools').getByText('Save or copy…').click();
  await dialog.getByRole('radio', { name: 'HAR' }).check();
  isHar(JSON.parse(await preview()));
  expect(isHar.errors).toBeNull();
  await dialog.getByRole('checkbox').uncheck();
  await expect.poll(preview).toContain('hush-hush');
  const { text, path } = await save();
  isHar(JSON.parse(text));
  expect(isHar.errors).toBeNull();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await history.getByLabel('Open a HAR…').setInputFiles(path);
  await history.locator('.opened-file').waitFor();
  await isCounted(history);
  await expect.poll(() => tallyOf(history)).toBe('30 failures');
  expect(await verdicts()).toEqual(before);
  await history.getByRole('button', { name: 'Close the file' }).click();
  await expect.poll(() => tallyOf(history)).toBe('30 failures');
});

test('what is saved as JSON is known again when it is opened, and added elsewhere', async () => {
  await history.locator('.tools').getByText('Save or copy…').click();
  await dialog.getByRole('radio', { name: 'JSON' }).check();
  await dialog.getByRole('checkbox').uncheck();
  await expect.poll(preview).toContain('hush-hush');
  const { path } = await save();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await history.getByLabel('Open a HAR…').setInputFiles(path);
  await history.getByRole('button', { name: 'Add to my history' }).click();
  await expect
    .poll(() => history.locator('.opened-file').textContent())
    .toContain('Your history had all of it already.');
  expect((await browser.archived()).flatMap(failuresOn)).toHaveLength(30);
});

test('what is to be taken out stays the same, whatever fails meanwhile', async () => {
  const [busy, quiet] = [await browser.tab(), await browser.tab()];
  await busy.visit('/page?fetch=/status/503');
  await expect.poll(() => busy.badge()).toBe('1');
  await quiet.visit('/status/418');
  await expect.poll(() => tallyOf(history)).toBe('32 failures');
  await openFailure(history, '418');
  await history.locator('.detail').getByRole('button', { name: 'Save or copy…' }).click();
  expect(await preview()).toContain('/status/418');
  await busy.page.evaluate(() => fetch('/status/502'));
  await expect.poll(() => tallyOf(history)).toBe('33 failures');
  await dialog.getByRole('radio', { name: 'curl' }).check();
  await expect.poll(preview).toContain('/status/418');
  expect(await preview()).toMatch(/^curl .*\n$/);
});

/** Of all failures that are listed: their lines, and what is said of them. */
async function verdicts(): Promise<string[]> {
  const lines = history.locator('.line[role="option"]');
  const found: string[] = [];
  for (let place = 0; place < (await lines.count()); place++) {
    await lines.nth(place).click();
    const where = (await lines.nth(place).locator('.where').textContent()) ?? '';
    await expect.poll(() => history.locator('.line[aria-selected="true"] .where').textContent()).toBe(where);
    await history.locator('.detail article').waitFor();
    found.push(
      await history
        .locator('.detail article')
        .evaluate(
          ({ dataset, children }, address) =>
            [address, ...Object.values(dataset), ...[...children].slice(0, 3).map((one) => one.textContent)].join(
              ' | ',
            ),
          where,
        ),
    );
  }
  return found.sort();
}
