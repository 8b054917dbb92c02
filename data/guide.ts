import type { Article } from './article';
import type { Entry, EntryId, Guide, Pair, Snippet, StatusGuide, Vendor, VendorEntry } from './shapes';

/** The guide's part of an entry; only the pages of statuses fill all of it. */
export type AnyGuide = Guide & Partial<StatusGuide>;

const articles = import.meta.glob<Article>('./articles/*.md', { import: 'default' });
const pairs = import.meta.glob<Pair>('./pairs/*.ts', { import: 'default' });

/** Loads what the guide shows of an entry. Rejects for an id that there is no entry of. */
export async function loadPage(id: EntryId): Promise<{ entry: Entry; guide?: AnyGuide }> {
  const path = `./${id}.ts`;
  if (id.startsWith('vendors/')) return { entry: await loadVendorEntry(id) };
  const shelf = await (/^(failures|families)\//.test(id) ? import('./failure-pages') : import('./status-pages'));
  const [entry, guide] = await Promise.all([read<Entry>(shelf.entries, path), read<AnyGuide>(shelf.guides, path)]);
  return { entry, guide };
}

/** Loads what one vendor means by a code. Rejects for an id that there is no such entry of. */
export async function loadVendorEntry(id: EntryId): Promise<VendorEntry> {
  return read((await import('./vendor-pages')).entries, `./${id}.ts`);
}

/** Loads a vendor's page. Rejects for an id that there is no vendor of. */
export async function loadVendor(id: `vendors/${string}`): Promise<Vendor> {
  return read((await import('./vendor-pages')).vendors, `./${id}.ts`);
}

/** Loads an article. Rejects for an id that there is no article of. */
export async function loadArticle(id: `articles/${string}`): Promise<Article> {
  return read(articles, `./${id}.md`);
}

/** Loads a pair; nothing where there is none of that name. */
export async function loadPair(name: string): Promise<Pair | undefined> {
  return pairs[`./pairs/${name}.ts`]?.();
}

/** Loads how all frameworks send a status. */
export async function loadSnippets(): Promise<readonly Snippet[]> {
  return (await import('./snippets')).snippets;
}

function read<T>(shelf: Record<string, () => Promise<unknown>>, path: string): Promise<T> {
  const load = shelf[path];
  if (!load) return Promise.reject(new Error(`There is nothing at ${path}`));
  return load() as Promise<T>;
}
