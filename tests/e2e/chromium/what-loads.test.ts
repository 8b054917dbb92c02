import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readShelf } from '../../../scripts/read-shelf.ts';
import { Chromium, EXTENSION } from './browser.ts';
import { openGuide } from './guide.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.open();
});
afterAll(() => browser.close());

const { entries, vendors, articles } = await readShelf();
const entriesByName = Map.groupBy(entries, ({ id }) => basename(id));

/** The entry that a chunk holds: it is named `404-BsiKk2Fz.js` after its file, as other code may be by chance. */
async function entryIn(path: string): Promise<string[]> {
  const name = basename(path).replace(/-[\w-]{8}\.js$/, '');
  const named = entriesByName.get(name);
  if (!named) return [];
  const text = await readFile(join(EXTENSION, path), 'utf8');
  const isEntry = named.some(
    ({ entry, guide }) => text.includes(entry.headline) || text.includes(guide?.meaning ?? '?!'),
  );
  return isEntry ? [name] : [];
}

/** The entries whose files were loaded while something was done. */
async function entriesLoadedBy(work: () => Promise<Page>): Promise<string[]> {
  const names = await Promise.all((await filesLoadedBy(work)).map(entryIn));
  return names.flat().sort();
}

/** The articles whose sources were loaded while something was done. */
async function articlesLoadedBy(work: () => Promise<Page>): Promise<string[]> {
  const files = (await filesLoadedBy(work)).filter((path) => path.endsWith('.js'));
  const texts = await Promise.all(files.map((path) => readFile(join(EXTENSION, path), 'utf8')));
  return articles
    .filter(({ article }) => texts.some((text) => text.includes(article.diagram.title)))
    .map(({ id }) => id);
}

/** The extension’s files that were loaded while something was done. */
async function filesLoadedBy(work: () => Promise<Page>): Promise<string[]> {
  const loaded: string[] = [];
  const note = (request: { url(): string }) => loaded.push(request.url());
  browser.context.on('request', note);
  const page = await work();
  await page.waitForTimeout(300);
  browser.context.off('request', note);
  await page.close();
  return loaded.map((url) => new URL(url).pathname);
}

test('the popup loads the one entry that it shows', async () => {
  const tab = await browser.tab();
  await tab.visit('/status/404');
  await expect.poll(() => tab.badge()).toBe('404');
  expect(await entriesLoadedBy(() => tab.popup())).toEqual(['404']);
});

test('the guide loads what a page shows: the entry, and the guide’s part of it', async () => {
  expect(await entriesLoadedBy(() => openGuide(browser))).toEqual([]);
  expect(await entriesLoadedBy(() => openGuide(browser, '404'))).toEqual(['404', '404']);
  expect(await entriesLoadedBy(() => openGuide(browser, 'compare/401/403'))).toEqual(['401', '401', '403', '403']);
});

test('a code’s page and the list of articles load none, an article’s page only its own', async () => {
  expect(await articlesLoadedBy(() => openGuide(browser, '403'))).toEqual([]);
  expect(await articlesLoadedBy(() => openGuide(browser, 'articles'))).toEqual([]);
  expect(await articlesLoadedBy(() => openGuide(browser, 'articles/401-or-403'))).toEqual(['articles/401-or-403']);
});

test('an entry’s two parts are built apart', async () => {
  const files = (await readdir(join(EXTENSION, 'chunks'))).filter((name) => /^404-[\w-]{8}\.js$/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(join(EXTENSION, 'chunks', name), 'utf8')));
  const { entry, guide } = entries.find(({ id }) => id === 'statuses/404') ?? {};
  const parts = texts.map((text) => [text.includes(entry?.headline ?? '?'), text.includes(guide?.meaning ?? '?')]);
  expect(parts.sort()).toEqual([
    [false, true],
    [true, false],
  ]);
});

test('the background holds no prose', async () => {
  const background = await readFile(join(EXTENSION, 'background.js'), 'utf8');
  const prose = [
    ...entries.flatMap(({ entry, guide }) => [entry.headline, entry.plain, guide?.meaning ?? entry.plain]),
    ...vendors.map(({ vendor }) => vendor.plain),
  ];
  expect(prose.length).toBeGreaterThan(500);
  expect(prose.filter((text) => background.includes(text))).toEqual([]);
});

test('signatures are built without the examples that only tests need', async () => {
  const chunks = await readdir(join(EXTENSION, 'chunks'));
  const signs = chunks.filter((name) => name.startsWith('signs-'));
  expect(signs).toHaveLength(1);
  const text = await readFile(join(EXTENSION, 'chunks', signs[0] ?? ''), 'utf8');
  expect(text).toContain('Squid');
  expect(text).not.toContain('examples');
});
