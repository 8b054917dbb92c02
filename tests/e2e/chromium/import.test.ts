import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { failuresOn } from '../../../store/archive/archived-page.ts';
import { manyPages } from '../../many-pages.ts';
import { Chromium } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { isCounted, openFailure, openHistory, tallyOf } from './history.ts';

const HARS = join(import.meta.dirname, '../../exchange/read-har/files');

let folder: string;
let browser: Chromium;
let history: Page;
let errors: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'what-broke-files-'));
  browser = await Chromium.open();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  history = await openHistory(browser);
  errors = [];
  history.on('pageerror', (error) => errors.push(String(error)));
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await history.close();
});

const choose = (path: string) => history.locator('input[type="file"]').setInputFiles(path);

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const entry = (n: number, status: number, text = '', headers: [string, string][] = []) => ({
  startedDateTime: new Date(1_700_000_000_000 + n * 10).toISOString(),
  time: 1,
  request: { method: 'GET', url: `https://shop.example/item/${n}`, headers: [], queryString: [], cookies: [] },
  response: {
    status,
    statusText: '',
    headers: headers.map(([name, value]) => ({ name, value })),
    content: { mimeType: 'text/html', size: text.length, text },
    redirectURL: '',
  },
  cache: {},
  timings: {},
});
const harOf = (...entries: unknown[]) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'Made up', version: '1' }, pages: [], entries } });

describe('a HAR of each maker is explained', () => {
  test.each([
    'browsermob',
    'charles',
    'chrome',
    'chrome-har',
    'fiddler',
    'firefox',
    'http-toolkit',
    'insomnia',
    'mitmproxy',
    'playwright',
    'safari',
  ])('%s', async (maker) => {
    await choose(join(HARS, `${maker}.har`));
    await history.locator('.opened-file').waitFor();
    await isCounted(history);
    expect(await history.locator('.failure-line').count()).toBeGreaterThan(0);
    await openFailure(history, /./);
    const party = await history.locator('.detail article').getAttribute('data-party');
    expect(party).toMatch(/^(you|browser|network|proxy|cdn|gateway|server|app|unknown)$/);
  });
});

test('a file is kept apart until somebody adds it, and then added once', async () => {
  const kept = async () => (await browser.archived()).flatMap(failuresOn).length;
  const before = await kept();
  const path = await fileOf('once.har', harOf(entry(1, 404), entry(2, 200), entry(3, 503)));
  for (const says of ['2 failures added to your history.', 'Your history had all of it already.']) {
    await choose(path);
    await history.getByText('It is kept apart from your own history.').waitFor();
    expect(await kept()).toBe(says.startsWith('2') ? before : before + 2);
    await history.getByRole('button', { name: 'Add to my history' }).click();
    await history.getByText(says).waitFor();
    await history.getByRole('button', { name: 'Close the file' }).click();
  }
  expect(await kept()).toBe(before + 2);
});

test('what an answer says is told: a vendor’s page in a HAR', async () => {
  const page =
    '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1><hr><center>nginx</center></body></html>';
  await choose(await fileOf('page.har', harOf(entry(1, 404, page))));
  await openFailure(history, /404/);
  await history.locator('.detail').getByText('How we know').click();
  await expect
    .poll(() => history.locator('.detail dt').allTextContents())
    .toContainEqual(expect.stringMatching(/^The answer says/));
});

test('our own JSON comes back as it was, without doubles', async () => {
  await fillArchive(browser, manyPages(30, Date.now()));
  await isCounted(history);
  const pages = async () => (await browser.archived()).map((page) => [page.id, failuresOn(page)]);
  await expect.poll(() => tallyOf(history)).toBe('30 failures');
  const before = await pages();
  await history.getByRole('button', { name: 'Save or copy…' }).first().click();
  const dialog = history.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'JSON' }).check();
  await dialog.getByRole('checkbox').uncheck();
  const download = history.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const path = await fileOf('ours.json', await readFile(await (await download).path()));
  await dialog.getByRole('button', { name: 'Close' }).click();
  await history.getByText('Delete…').click();
  await history.getByRole('button', { name: /^Everything/ }).click();
  await expect.poll(async () => (await browser.archived()).length).toBe(0);
  for (let times = 0; times < 2; times++) {
    await choose(path);
    await history.getByRole('button', { name: 'Add to my history' }).click();
    await history.getByText(times ? 'Your history had all of it already.' : /added to your history/).waitFor();
    await history.getByRole('button', { name: 'Close the file' }).click();
  }
  expect(await pages()).toEqual(before);
});

describe('a file that can’t be read whole says so, and what could be read is shown', () => {
  const whole = harOf(...Array.from({ length: 20 }, (_, n) => entry(n, 404)));
  test.each([
    ['cut off', 'cut.har', whole.slice(0, whole.length * 0.6), /breaks off at byte/, 5],
    ['with one damaged request', 'bad.har', whole.replace('item/7"', 'item/7'), /byte/, 1],
    ['empty', 'empty.har', '', /./, 0],
    ['a zip', 'zip.har', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /zip/i, 0],
    ['HTML', 'page.har', '<!doctype html><p>Sign in</p>', /./, 0],
    ['JSON, but none', 'other.har', '{"hello":"world"}', /./, 0],
    ['packed with gzip', 'packed.har', gzipSync(whole), undefined, 20],
  ])('%s', async (_, name, content, says, atLeast) => {
    await choose(await fileOf(name, content));
    const told = history.locator('.troubles, [role="alert"]');
    if (says) await expect.poll(() => told.allTextContents()).toContainEqual(expect.stringMatching(says));
    await isCounted(history);
    if (atLeast === 20) await expect.poll(() => tallyOf(history)).toBe('20 failures');
    expect(await history.locator('.failure-line').count()).toBeGreaterThanOrEqual(Math.min(atLeast, 5));
  });
});

test('a hostile HAR is text', async () => {
  const hostile = entry(1, 503, `<script>document.title = 'x'</script>${'<div>'.repeat(20_000)}`, [
    ['server', '<img src=x onerror="document.title=1">'],
    ['retry-after', 'x'.repeat(5_000_000)],
  ]);
  hostile.request.url = 'https://shop.example/<img src=x onerror=alert(1)>\u202egpj.exe';
  const deep = `{"log":{"entries":[${JSON.stringify(hostile)},{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}]},"__proto__":{"x":1}}`;
  await choose(await fileOf('hostile.har', deep));
  await openFailure(history, /503/);
  await history.locator('.detail').getByText('How we know').click();
  expect(await history.locator('img').count()).toBe(0);
  expect(await history.title()).toBe('What Broke? History');
  expect(await history.locator('body').textContent()).not.toContain('\u202e');
});

test('a huge file shows how far it is, leaves the page awake, and can be cancelled', async () => {
  const path = join(folder, 'huge.har');
  const file = await open(path, 'w');
  await file.write('{"log":{"version":"1.2","entries":[');
  const body = 'A quick brown fox says “hello”.\n'.repeat(2000);
  for (let n = 0; n < 3000; n++)
    await file.write(`${n ? ',' : ''}${JSON.stringify(entry(n, n % 30 ? 200 : 500, body))}`);
  await file.write(']}}');
  await file.close();
  await choose(path);
  await history.getByRole('button', { name: 'Cancel' }).waitFor();
  const frames = await history.evaluate(async () => {
    let count = 0;
    const end = performance.now() + 300;
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      count++;
    }
    return count;
  });
  expect(frames).toBeGreaterThan(2);
  const cancel = history.getByRole('button', { name: 'Cancel' });
  if (await cancel.isVisible()) await cancel.click();
  await expect.poll(() => history.locator('.opening').count()).toBe(0);
  await choose(path);
  await expect.poll(() => tallyOf(history), { timeout: 25_000 }).toBe('100 failures');
});
