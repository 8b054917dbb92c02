import type { ArchivedPage } from './archived-page';
import type { ArchiveDatabase, StoredPage } from './database';
import { isStoredPage } from './saved-page';

/** Pages that could be read, and how many could not; those stay as they are. */
export interface ReadPages {
  pages: StoredPage[];
  unreadable: number;
}

/** Pages read at once: enough to be fast, few enough to go on in between. */
const BATCH = 500;

/** The newest pages, newest first. */
export async function readNewest(database: ArchiveDatabase, most: number): Promise<ReadPages> {
  const found: StoredPage[] = [];
  let cursor = await database.transaction('pages').store.index('age').openCursor(null, 'prev');
  while (cursor && found.length < most) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return sift(found);
}

/** All pages, in batches, oldest first. */
export async function* readAll(database: ArchiveDatabase): AsyncGenerator<ReadPages> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const batch = await database.getAll('pages', after, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    yield sift(batch);
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}

/** The pages that changed after the change of that number. */
export async function readChanged(database: ArchiveDatabase, after: number): Promise<ReadPages> {
  return sift(await database.getAllFromIndex('pages', 'changed', IDBKeyRange.lowerBound(after, true)));
}

/** These pages, as far as they are there. */
export async function readPages(database: ArchiveDatabase, ids: readonly string[]): Promise<ArchivedPage[]> {
  const { store } = database.transaction('pages');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter(isStoredPage);
}

function sift(found: readonly unknown[]): ReadPages {
  const pages = found.filter(isStoredPage);
  return { pages, unreadable: found.length - pages.length };
}
