import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entry, EntryId, FailureNames, Pair, StatusGuide, Vendor } from '../data/shapes.ts';
import type { Shelf } from '../guide/shelf.ts';
import { readArticle } from './read-article.ts';

const DATA = join(import.meta.dirname, '../data');

/** Reads every page of knowledge in data/. */
export async function readShelf(): Promise<Shelf> {
  const [entries, vendors, pairs, articles] = await Promise.all([
    Promise.all(list('{statuses,classes,failures,families,vendors/*}/*.ts').map(readEntry)),
    Promise.all(list('vendors/*.ts').map(readVendor)),
    Promise.all(list('pairs/*.ts').map(async (path) => (await load<{ default: Pair }>(path)).default)),
    Promise.all(list('articles/*.md').map(readArticleAt)),
  ]);
  return { entries, vendors, pairs, articles };
}

/** The files that the shelf is read from. */
export function shelfFiles(): string[] {
  return list('{{statuses,classes,failures,families,vendors,pairs}/**/*.ts,articles/*.md}').map((path) =>
    join(DATA, path),
  );
}

function list(pattern: string): string[] {
  return globSync(pattern, { cwd: DATA }).sort(new Intl.Collator('en', { numeric: true }).compare);
}

async function readEntry(path: string): Promise<Shelf['entries'][number]> {
  const file: { default: Entry; guide?: StatusGuide; names?: FailureNames } = await load(path);
  const { chrome = [], firefox = {}, errorPages = [] } = file.names ?? {};
  return {
    id: path.slice(0, -'.ts'.length) as EntryId,
    entry: file.default,
    guide: file.guide,
    family: file.names?.family,
    names: [...chrome, ...Object.keys(firefox), ...errorPages],
  };
}

async function readVendor(path: string): Promise<Shelf['vendors'][number]> {
  const file: { default: Vendor } = await load(path);
  return { id: path.slice(0, -'.ts'.length) as `vendors/${string}`, vendor: file.default };
}

async function readArticleAt(path: string): Promise<Shelf['articles'][number]> {
  const text = await readFile(join(DATA, path), 'utf8');
  return { id: path.slice(0, -'.md'.length) as `articles/${string}`, article: readArticle(text, `data/${path}`) };
}

async function load<T>(path: string): Promise<T> {
  return import(pathToFileURL(join(DATA, path)).href);
}
