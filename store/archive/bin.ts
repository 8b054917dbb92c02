import type { Failure } from '../../capture/failure';
import { type ArchivedPage, failuresOn } from './archived-page';
import type { ArchiveDatabase } from './database';
import { withoutFailures } from './merge';
import { addPages, toStored } from './write-pages';

/** What is to be forgotten: everything, or these pages, each as a whole or some of its failures. */
export type Forgotten = 'everything' | readonly ForgottenPage[];

export interface ForgottenPage {
  id: string;
  failures?: readonly Failure[];
}

/** Moves what is to be forgotten into the bin, instead of what was there. Returns the ids of the pages that went or changed. */
export async function forget(database: ArchiveDatabase, what: Forgotten): Promise<string[]> {
  const transaction = database.transaction(['pages', 'bin', 'image'], 'readwrite');
  const pages = transaction.objectStore('pages');
  const bin = transaction.objectStore('bin');
  void transaction.objectStore('image').clear();
  await bin.clear();
  const asked = what === 'everything' ? (await pages.getAllKeys()).map((id): ForgottenPage => ({ id })) : what;
  const touched: string[] = [];
  for (const { id, failures } of asked) {
    const page = await pages.get(id);
    if (!page) continue;
    const left = failures && withoutFailures(page, failures);
    const gone = left ? withoutFailures(page, failuresOn(left)) : page;
    if (!gone) continue;
    void bin.put(gone);
    void (left ? pages.put(toStored(left)) : pages.delete(id));
    touched.push(id);
  }
  await transaction.done;
  return touched;
}

/** Brings back what was forgotten last. Returns it. */
export async function undoForget(database: ArchiveDatabase): Promise<ArchivedPage[]> {
  const pages = await database.getAll('bin');
  await addPages(database, pages);
  await database.clear('bin');
  return pages;
}
