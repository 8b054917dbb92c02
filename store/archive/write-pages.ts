import { type ArchivedPage, failuresOn, lastAtOf } from './archived-page';
import type { ArchiveDatabase, StoredPage } from './database';
import { mergePages } from './merge';

/** A page as it is now; without `page`, nothing on it is to be remembered any more. */
export interface PageChange {
  id: string;
  page?: ArchivedPage;
}

let lastChange = 0;

/** Writes pages as they are now over what was there of them; all of them or none. */
export async function writePages(database: ArchiveDatabase, changes: readonly PageChange[]): Promise<void> {
  const transaction = database.transaction('pages', 'readwrite');
  const { store } = transaction;
  const writes = changes.map(({ id, page }) => (page ? store.put(toStored(page)) : store.delete(id)));
  await Promise.all([...writes, transaction.done]);
}

/** Adds pages to what is there, each failure once; all of them or none. Returns how many failures were new. */
export async function addPages(database: ArchiveDatabase, pages: readonly ArchivedPage[]): Promise<number> {
  const transaction = database.transaction('pages', 'readwrite');
  let added = 0;
  for (const page of pages) {
    const kept = await transaction.store.get(page.id);
    const merged = toStored(kept ? mergePages(kept, page) : page);
    if (merged.size > (kept?.size ?? 0)) await transaction.store.put(merged);
    added += merged.size - (kept?.size ?? 0);
  }
  await transaction.done;
  return added;
}

/** A page with what it is looked up by. */
export function toStored({ id, tab, url, at, own, failures, notKept }: ArchivedPage): StoredPage {
  const page = { id, tab, url, at, ...(own ? { own } : {}), failures, notKept };
  lastChange = Math.max(Date.now(), lastChange + 1);
  return { ...page, lastAt: lastAtOf(page), size: failuresOn(page).length, changed: lastChange };
}
