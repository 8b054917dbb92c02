import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropSetAside, openArchive, readPlace } from '../../../store/archive/place';
import { readAll } from '../../../store/archive/read';
import { addPages } from '../../../store/archive/write-pages';
import { archived } from './pages';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  for (const { name } of await indexedDB.databases()) if (name) await deleteDB(name);
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

test('an archive that is in order stays where it is', async () => {
  (await openArchive()).close();
  (await openArchive()).close();
  expect(await names()).toEqual(['archive']);
  expect(await readPlace()).toEqual({ name: 'archive', setAside: [] });
});

test('one of a newer version is set aside untouched, and dropped only when somebody says so', async () => {
  const newer = await openDB('archive', 99, { upgrade: (database) => void database.createObjectStore('later') });
  newer.close();
  const database = await openArchive();
  await addPages(database, [archived('a', 5, 'x')]);
  database.close();
  const { name, setAside } = await readPlace();
  expect(setAside).toMatchObject([{ name: 'archive', why: 'newer' }]);
  expect(await names()).toEqual(['archive', name]);
  await dropSetAside('something else');
  await dropSetAside(name);
  expect(await names()).toHaveLength(2);
  await dropSetAside('archive');
  expect(await names()).toEqual([name]);
});

test('one that can’t be opened is set aside, and a new one begun', async () => {
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name === 'archive') throw new DOMException('Internal error opening backing store.', 'UnknownError');
    return open(name, version);
  });
  (await openArchive()).close();
  expect((await readPlace()).setAside).toMatchObject([{ name: 'archive', why: 'unreadable' }]);
});

test('of an archive with a damaged page, the others are read, and it stays', async () => {
  const database = await openArchive();
  await addPages(database, [archived('a', 5, 'x'), archived('b', 6, 'y')]);
  await database.put('pages', { id: 'broken', failures: 7 } as never);
  const batches = [];
  for await (const batch of readAll(database)) batches.push(batch);
  expect(batches.map(({ pages, unreadable }) => [pages.map(({ id }) => id), unreadable])).toEqual([[['a', 'b'], 1]]);
  expect(await database.count('pages')).toBe(3);
  database.close();
});
