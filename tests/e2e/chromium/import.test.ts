import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ArchivedPage } from '../../../store/archive/archived-page.ts';
import { entry, har } from '../../exchange/read-har/read.ts';
import { manyPages } from '../../many-pages.ts';
import { Chromium } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { ImportPage } from './import-page.ts';

const FILES = join(import.meta.dirname, '../../exchange/read-har/files');

let browser: Chromium;
let history: ImportPage;
beforeAll(async () => {
  browser = await Chromium.open();
  await fillArchive(browser, manyPages(20, Date.now()));
});
afterAll(() => browser.close());
beforeEach(async () => {
  history = await ImportPage.open(browser);
});
afterEach(async () => {
  expect(history.complaints).toEqual([]);
  await history.close();
});

const whatIsKept = async () => inOrder(await browser.archived());
const headline = () => history.page.locator('.list-head .tally').textContent();

/** Pages by their ids; when each was written is beside the point. */
function inOrder(pages: readonly ArchivedPage[]): ArchivedPage[] {
  return pages
    .map(({ id, tab, url, at, own, failures, notKept }) => ({ id, tab, url, at, own, failures, notKept }))
    .sort((one, two) => one.id.localeCompare(two.id));
}

describe('each maker’s file is named, listed and explained', () => {
  /** Line and party of what is explained, and a fact that tells why. */
  type Told = [line: string, party: string, fact: string];
  const files: [file: string, says: string, lines: string[], told: Told][] = [
    [
      'browsermob',
      'by BrowserMob Proxy 2.1.5: 1 request, 1 failure',
      ['DNS gone.site.example/'],
      ['DNS gone.site.example/', 'unknown', 'net::ERR_NAME_NOT_RESOLVED'],
    ],
    [
      'charles',
      'by Charles Proxy 5.0.2: 2 requests, 2 failures',
      ['! site.example/api/slow', '502 site.example/api/cart'],
      ['502 site.example/api/cart', 'unknown', 'Server: cloudflare'],
    ],
    [
      'chrome-har',
      'by Browsertime 26 with Chrome 149: 2 requests, 1 failure',
      ['404 site.example/style.css'],
      ['404 site.example/style.css', 'unknown', 'Status 404'],
    ],
    [
      'chrome',
      'by Chromium’s developer tools: 8 requests, 4 failures',
      [
        '400 api.site.example/orders',
        '404 site.example/logo.png',
        '503 site.example/shop',
        'DNS gone.site.example/a.js',
      ],
      ['503 site.example/shop', 'unknown', 'Server: nginx'],
    ],
    [
      'fiddler',
      'by Fiddler 5.0.20253.3311: 1 request, 1 failure',
      ['410 site.example/old'],
      ['410 site.example/old', 'unknown', 'Status 410 Gone'],
    ],
    [
      'firefox',
      'by Firefox 153: 5 requests, 3 failures',
      ['! api.example/v1', '! gone.example/x.json', '403 site.example/font.woff2'],
      ['! api.example/v1', 'unknown', 'Preflight answered 403'],
    ],
    [
      'http-toolkit',
      'by HTTP Toolkit 1.20: 2 requests, 2 failures',
      ['! site.example/v1', '429 site.example/v2'],
      ['429 site.example/v2', 'unknown', 'The answer says: “Slow down”'],
    ],
    [
      'insomnia',
      'by Insomnia REST Client 11: 2 requests, 1 failure',
      ['GQL api.site.example/graphql'],
      ['GQL api.site.example/graphql', 'app', 'The answer says: “Not signed in” (UNAUTHENTICATED, at me)'],
    ],
    [
      'mitmproxy',
      'by mitmproxy 12.2: 5 requests, 1 failure',
      ['! down.site.example/'],
      ['! down.site.example/', 'unknown', 'net::ERR_CONNECTION_REFUSED'],
    ],
    [
      'playwright',
      'by Playwright 1.65.1 with chromium 149.0.7000: 7 requests, 4 failures',
      ['! gone.example/a.png', '404 site.example/frame', '404 site.example/next', '500 site.example/login'],
      ['500 site.example/login', 'unknown', 'https://site.example/'],
    ],
    [
      'safari',
      'by Safari’s developer tools: 5 requests, 2 failures',
      ['500 site.example/app.js', 'DNS gone.example/x'],
      ['500 site.example/app.js', 'unknown', 'Status 500 Internal Server Error'],
    ],
  ];

  test.each(files)('%s', async (name, says, lines, [line, party, fact]) => {
    await history.choose(join(FILES, `${name}.har`));
    await expect.poll(() => history.says()).toContain(`${name}.har ${says}`);
    await expect.poll(() => history.lines()).toEqual(lines);
    await history.explain(line);
    expect(await history.page.locator('.detail article').getAttribute('data-party')).toBe(party);
    expect(await history.facts()).toContain(fact);
  });

  test('a vendor’s own page in a file proves who made it', async () => {
    const text =
      '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.22.1</center></body></html>';
    const answer = { status: 502, type: 'text/html', text, headers: { server: 'nginx/1.22.1' } };
    expect(await history.drop('dropped.har', har([entry({ ...answer, more: { time: 1 } })]))).toBe(true);
    await expect.poll(() => history.says()).toContain('dropped.har by Test 1: 1 request, 1 failure');
    await history.explain('502');
    const article = history.page.locator('.detail article');
    expect([await article.getAttribute('data-party'), await article.getAttribute('data-confidence')]).toEqual([
      'server',
      'sure',
    ]);
    expect(await history.facts()).toContain('502 Bad Gateway');
  });
});

describe('what is in a file is kept apart', () => {
  const at = new Date().toISOString();
  const file = {
    name: 'mine.har',
    bytes: har([
      entry({ at, url: 'https://apart.example/one', asked: { 'sec-fetch-dest': 'document' } }),
      entry({ at, url: 'https://apart.example/two', status: 500, asked: { referer: 'https://apart.example/one' } }),
    ]),
  };
  const add = () => history.page.getByRole('button', { name: 'Add to my history' }).click();

  test('until it is added, and then it is there once', async () => {
    const before = await whatIsKept();
    await history.choose(file);
    await expect.poll(() => history.lines()).toEqual(['404 apart.example/one', '500 apart.example/two']);
    expect(await whatIsKept()).toEqual(before);
    await add();
    await expect.poll(() => history.says()).toContain('2 failures added to your history.');
    const after = await whatIsKept();
    expect(after.filter(({ url }) => url.includes('apart.example'))).toMatchObject([
      { own: { status: 404 }, failures: [{ status: 500 }] },
    ]);
    expect(after).toHaveLength(before.length + 1);
    await history.choose(file);
    await add();
    await expect.poll(() => history.says()).toContain('Your history had all of it already.');
    expect(await whatIsKept()).toEqual(after);
  });

  test('and closing it leads back to the history', async () => {
    const before = await headline();
    expect(before).toMatch(/^2\d failures$/);
    await history.choose(file);
    await expect.poll(headline).toBe('2 failures');
    await history.page.getByRole('button', { name: 'Close the file' }).click();
    await expect.poll(headline).toBe(before);
    expect(await history.file.count()).toBe(0);
  });
});

describe('what was saved as our own JSON', () => {
  test('brings everything back that was deleted, once', async () => {
    const before = await whatIsKept();
    expect(before.length).toBeGreaterThan(1);
    const path = await history.saveAs('JSON');
    await history.page.getByText('Delete…').click();
    await history.page.getByRole('button', { name: /^Everything: / }).click();
    await expect.poll(whatIsKept).toEqual([]);
    await expect.poll(() => history.page.locator('main').innerText()).toContain('Nothing has failed yet');
    for (const says of [/\d failures added to your history\./, /Your history had all of it already\./]) {
      await history.choose({ name: 'saved.json', bytes: await readFile(path) });
      await history.page.getByRole('button', { name: 'Add to my history' }).click();
      await expect.poll(() => history.says()).toMatch(says);
      expect(await whatIsKept()).toEqual(before);
    }
    await history.page.getByRole('button', { name: 'Close the file' }).click();
    await expect.poll(headline).toMatch(/^2\d failures$/);
  });
});

describe('a file that can’t be read says where it broke, and the history is still there', () => {
  const good = JSON.stringify(entry());
  const cut = `{"log":{"entries":[${good},{"request":`;
  const found = ['404 site.example/a'];
  const files: [what: string, name: string, bytes: string, says: string, lines: string[]][] = [
    ['empty', 'a.har', '', 'This file is empty.', []],
    ['a zip file', 'a.har', 'PK\u0003\u0004abc', 'This is a zip file. Unpack it, then open the .har file', []],
    ['a web page', 'a.har', '<!doctype html><title>502</title>', 'This is a web page or XML, not a HAR file.', []],
    ['other JSON', 'a.json', '{"name":"a"}', 'This is JSON, but not a HAR file: it has no “log”.', []],
    ['a text', 'a.txt', 'GET / HTTP/1.1', 'it does not begin like JSON', []],
    ['cut off', 'a.har', cut, `breaks off at byte ${cut.length}, in the middle of request 2`, found],
    [
      'broken in the middle',
      'a.har',
      `{"log":{"entries":[{"request":nonsense},${good}]}}`,
      'Request 1, which begins at byte 19, is not valid JSON and was left out.',
      found,
    ],
    [
      'our own JSON, broken',
      'a.json',
      '{"format":"what-broke",\n"version":1,"pages":[nonsense]}',
      'line 2, column 22 begins with “nonsense]}”, which can’t stand there.',
      [],
    ],
    ['our own JSON, cut off', 'a.json', '{"format":"what-broke","pages":[', 'ends too early: it is JSON, but', []],
    [
      'of a newer What Broke?',
      'a.json',
      '{"format":"what-broke","version":99}',
      'A newer What Broke? wrote this file.',
      [],
    ],
  ];

  test.each(files)('%s', async (_, name, bytes, says, lines) => {
    const before = await headline();
    await history.choose({ name, bytes });
    await expect.poll(() => history.troubles()).toContain(says);
    await expect.poll(() => history.lines()).toEqual(lines);
    expect(await history.page.locator('main').innerText()).not.toMatch(/Nothing in this file failed/);
    await history.page.getByRole('button', { name: /^(Back to the history|Close the file)$/ }).click();
    await expect.poll(headline).toBe(before);
    expect(before).toMatch(/^2\d failures$/);
  });
});
