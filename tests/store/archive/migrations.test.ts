import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { MIGRATIONS, openDatabase } from '../../../store/archive/database';
import { readAll } from '../../../store/archive/read';
import { toStored, writePages } from '../../../store/archive/write-pages';
import { archived } from './pages';

/** What each version has written, as it wrote it; a new version adds its own here, and changes none. */
const WRITTEN: Record<number, Record<string, unknown[]>> = {
  1: {
    pages: [
      {
        id: 'b7d2',
        tab: 't1',
        url: 'https://site.example/',
        at: 1_700_000_000_000,
        failures: [
          {
            requestId: '7',
            url: 'https://site.example/logo.png?token=•••',
            method: 'GET',
            type: 'image',
            frameId: 0,
            status: 404,
            headers: [['server', 'nginx']],
            firstAt: 1_700_000_000_100,
            lastAt: 1_700_000_000_100,
            count: 1,
          },
        ],
        notKept: 0,
        lastAt: 1_700_000_000_100,
        size: 1,
        changed: 1_700_000_000_200,
      },
    ],
    bin: [],
  },
};

beforeEach(() => deleteDB('archive'));

async function all() {
  const database = await openDatabase('archive');
  const pages = [];
  for await (const batch of readAll(database)) pages.push(...batch.pages);
  database.close();
  return pages;
}

test('every version has an example of what it wrote', () => {
  expect(Object.keys(WRITTEN).map(Number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

describe('an archive of version', () => {
  test.each(Object.entries(WRITTEN))('%s is read whole', async (version, stores) => {
    const old = await openDatabase('archive', MIGRATIONS.slice(0, Number(version)));
    for (const [store, values] of Object.entries(stores))
      for (const value of values) await old.put(store as 'pages', value as never);
    old.close();
    expect((await all()).map(({ id, failures }) => [id, failures.length])).toEqual([['b7d2', 1]]);
  });
});

test('a step that fails leaves the archive as it was', async () => {
  const database = await openDatabase('archive');
  await writePages(database, [{ id: 'a', page: archived('a', 5, 'x') }]);
  database.close();
  const broken = () => {
    throw new Error('This step is wrong.');
  };
  await expect(openDatabase('archive', [...MIGRATIONS, broken])).rejects.toThrow();
  expect((await all()).map(({ id }) => id)).toEqual(['a']);
});

test('a new step changes what is there, once', async () => {
  const database = await openDatabase('archive');
  await writePages(database, [{ id: 'a', page: archived('a', 5, 'x') }]);
  database.close();
  let runs = 0;
  const step = () => {
    runs++;
  };
  for (let times = 0; times < 2; times++) (await openDatabase('archive', [...MIGRATIONS, step])).close();
  expect(runs).toBe(1);
  const version = await openDB('archive').then((newer) => {
    newer.close();
    return newer.version;
  });
  expect(version).toBe(MIGRATIONS.length + 1);
  await expect(openDatabase('archive')).rejects.toMatchObject({ name: 'VersionError' });
});

test('a page is stored with what it is looked up by', () => {
  const stored = toStored({ ...archived('a', 5, 'x', 'y') });
  expect(stored).toMatchObject({ lastAt: 5, size: 2 });
  expect(toStored(archived('a', 5)).changed).toBeGreaterThan(stored.changed);
});
