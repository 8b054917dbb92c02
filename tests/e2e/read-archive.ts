import type { ArchivedPage } from '../../store/archive/archived-page.ts';

/** Reads the whole archive. Runs in a page of the extension, so it can use nothing from outside itself. */
export async function readArchive(): Promise<ArchivedPage[]> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'archive')) return [];
  const database = await done(indexedDB.open('archive'));
  try {
    return await done<ArchivedPage[]>(database.transaction('pages').objectStore('pages').getAll());
  } finally {
    database.close();
  }
}
