import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { ArchivedPage } from './archived-page';

/** A page with what the archive looks it up by. */
export interface StoredPage extends ArchivedPage {
  /** When something on it failed last, in milliseconds since the epoch: by this it grows old. */
  lastAt: number;
  /** Its failures, by which the archive is bounded. */
  size: number;
  /** Grows with every change of any page, so that a reader can ask for what is new. */
  changed: number;
}

interface ArchiveSchema extends DBSchema {
  pages: { key: string; value: StoredPage; indexes: { age: [lastAt: number, size: number]; changed: number } };
  /** What was deleted last, as long as that can be undone. */
  bin: { key: string; value: ArchivedPage };
  /** What the history page has counted, which it alone writes, and which goes whenever something is deleted. */
  image: { key: 'ledger'; value: unknown };
}

export type ArchiveDatabase = IDBPDatabase<ArchiveSchema>;

type Migration = (
  database: ArchiveDatabase,
  transaction: IDBPTransaction<ArchiveSchema, ('pages' | 'bin' | 'image')[], 'versionchange'>,
) => void;

/** Each brings a database from the version that is its place in this list to the next one. Never change one: add one. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const pages = database.createObjectStore('pages', { keyPath: 'id' });
    // The size, too, so that the archive can be bounded by its keys alone.
    pages.createIndex('age', ['lastAt', 'size']);
    pages.createIndex('changed', 'changed');
    database.createObjectStore('bin', { keyPath: 'id' });
    database.createObjectStore('image');
  },
];

/**
 * Opens an archive, made or brought up to date where it must be. Rejects with a DOMException: `VersionError` where a
 * newer version of the extension made it, else where it can't be read.
 */
export function openDatabase(name: string, migrations = MIGRATIONS): Promise<ArchiveDatabase> {
  return openDB<ArchiveSchema>(name, migrations.length, {
    upgrade(database, from, _to, transaction) {
      // Whoever opens it hears of it.
      transaction.done.catch(() => {});
      for (const migrate of migrations.slice(from)) migrate(database, transaction);
    },
    // A newer version of the extension, or somebody who deletes the archive, need not wait for an open page.
    blocking: (_from, _to, { target }) => {
      (target as IDBDatabase).close();
      // Of what closes from outside its holder hears; of this it shall, too.
      target?.dispatchEvent(new Event('close'));
    },
  });
}
