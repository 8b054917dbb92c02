import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isNoise } from '../../../diagnose/noise';
import { Archive } from '../../../store/archive/archive';
import { type ArchivedPage, failuresOn } from '../../../store/archive/archived-page';
import { openDatabase } from '../../../store/archive/database';
import { markForgotten } from '../../../store/archive/mark-forgotten';
import { readAll } from '../../../store/archive/read';
import { newPage, type Page } from '../../../store/page';
import { DEFAULTS, type Settings } from '../../../store/settings/settings';
import { newTab, type Tab } from '../../../store/tab';
import { archived, failedAt } from './pages';

let name = '';
let number = 0;
let settings: Settings;
beforeEach(async () => {
  name = `archive-${number++}`;
  settings = DEFAULTS;
  await deleteDB(name);
});

const DAY = 24 * 60 * 60 * 1000;

function newArchive(onWritten: (error?: unknown) => void = () => {}) {
  return new Archive({ isNoise, open: () => openDatabase(name), readSettings: async () => settings, onWritten });
}

async function all(): Promise<ArchivedPage[]> {
  const database = await openDatabase(name);
  const pages: ArchivedPage[] = [];
  for await (const batch of readAll(database)) pages.push(...batch.pages);
  database.close();
  return pages;
}

const paths = async () =>
  (await all())
    .flatMap(failuresOn)
    .map(({ url }) => url.replace('https://site.example/', ''))
    .sort();

function tabWith(...pages: Page[]): Tab {
  return { ...newTab(), isPrivate: false, pages };
}

const page = (...failed: string[]) =>
  newPage({ url: 'https://site.example/', committedAt: 1, failures: failed.map((path) => failedAt(path, 2)) });

describe('what is remembered of a tab', () => {
  test('its failures, with their pages and times', async () => {
    const shown = page('x');
    const tab = tabWith(page('a', 'b'), shown);
    const archive = newArchive();
    archive.tabChanged(tab);
    await vi.waitFor(async () => expect(await paths()).toEqual(['a', 'b', 'x']));
    shown.failures.push(failedAt('y', 3));
    archive.tabChanged(tab);
    await vi.waitFor(async () => expect(await paths()).toEqual(['a', 'b', 'x', 'y']));
    expect((await all()).find(({ id }) => id === shown.id)).toMatchObject({ tab: tab.id, at: 1, size: 2, lastAt: 3 });
  });

  test('nothing twice, when another worker tells of it again', async () => {
    const tab = tabWith(page('a'));
    for (let workers = 0; workers < 2; workers++) {
      const archive = newArchive();
      archive.tabChanged(tab);
      await vi.waitFor(async () => expect(await paths()).toEqual(['a']));
    }
  });

  test.each([
    ['a private window', { isPrivate: true }],
    ['a window of which nobody knows', { isPrivate: undefined }],
  ])('nothing of %s', async (_, facts) => {
    const archive = newArchive();
    archive.tabChanged({ ...tabWith(page('secret')), ...facts });
    archive.tabChanged(tabWith(page('a')));
    await vi.waitFor(async () => expect(await paths()).toEqual(['a']));
  });

  test('nothing of noise, and no page on which nothing else failed', async () => {
    const noise = newPage({
      url: 'x',
      committedAt: 1,
      failures: [failedAt('n', 2, { status: 0, error: 'net::ERR_ABORTED' })],
    });
    const archive = newArchive();
    archive.tabChanged(tabWith(noise, page('a')));
    await vi.waitFor(async () => expect(await paths()).toEqual(['a']));
    expect(await all()).toHaveLength(1);
  });

  test('nothing, where nothing is to be kept', async () => {
    settings = { ...DEFAULTS, keptDays: 0 };
    const written = vi.fn();
    newArchive(written).tabChanged(tabWith(page('a')));
    await vi.waitFor(() => expect(written).toHaveBeenCalled());
    expect(await paths()).toEqual([]);
  });

  test('not what ended well after all, even when the worker died in between', async () => {
    const shown = newPage({ url: 'x', committedAt: 1, own: failedAt('sign-in', 2, { status: 401 }) });
    const tab = tabWith(shown);
    newArchive().tabChanged(tab);
    await vi.waitFor(async () => expect(await paths()).toEqual(['sign-in']));
    shown.own = undefined;
    newArchive().tabChanged(tab);
    await vi.waitFor(async () => expect(await paths()).toEqual([]));
  });
});

test('a tab in which nothing failed costs no look at the archive', async () => {
  const open = vi.fn(() => openDatabase(name));
  const archive = new Archive({ isNoise, open, readSettings: async () => settings, onWritten: () => {} });
  for (let times = 0; times < 100; times++) archive.tabChanged(tabWith(page()));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(open).not.toHaveBeenCalled();
});

test('a burst of failures is written in few writes', async () => {
  const written = vi.fn();
  const archive = newArchive(written);
  const shown = page();
  const tab = tabWith(shown);
  for (let n = 0; n < 200; n++) {
    shown.failures.push(failedAt(`${n}`, n));
    archive.tabChanged(tab);
    if (n % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await vi.waitFor(async () => expect(await paths()).toHaveLength(200));
  expect(written.mock.calls.length).toBeLessThanOrEqual(3);
});

test('a full disk keeps what was there, says so, and goes on when there is room again', async () => {
  const told: unknown[] = [];
  const archive = newArchive((error) => told.push(error));
  const tab = tabWith(page('a'));
  archive.tabChanged(tab);
  await vi.waitFor(async () => expect(await paths()).toEqual(['a']));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  tab.pages.push(page('b'));
  archive.tabChanged(tab);
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ name: 'QuotaExceededError' }));
  put.mockRestore();
  expect(await paths()).toEqual(['a']);
  tab.pages.push(page('c'));
  archive.tabChanged(tab);
  await vi.waitFor(async () => expect(await paths()).toEqual(['a', 'b', 'c']));
  expect(told.at(-1)).toBeUndefined();
});

describe('retention', () => {
  const now = Date.now();
  const ids = async () => (await all()).map(({ id }) => id).sort();

  test.each([
    ['a week is kept, an older page goes', { keptDays: 7 }, ['8 days', '6 days', 'today'], ['6 days', 'today']],
    ['one day is kept', { keptDays: 1 }, ['6 days', 'today'], ['today']],
    ['nothing is kept', { keptDays: 0 }, ['6 days', 'today'], []],
    ['of too many failures the oldest go', { keptFailures: 4 }, ['6 days', '2 days', 'today'], ['2 days', 'today']],
    [
      'exactly as many as are allowed stay',
      { keptFailures: 6 },
      ['6 days', '2 days', 'today'],
      ['2 days', '6 days', 'today'],
    ],
    ['none is too many', { keptFailures: 0 }, ['today'], []],
  ])('%s', async (_, change, before, after) => {
    settings = { ...DEFAULTS, ...change };
    const archive = newArchive();
    await archive.add(before.map((id) => archived(id, now - (Number.parseInt(id, 10) || 0) * DAY - 1000, 'x', 'y')));
    await archive.purge();
    expect(await ids()).toEqual(after);
  });
});

describe('forgetting', () => {
  const forgetIn = (archive: Archive, tab: Tab | undefined, what: Parameters<Archive['forget']>[0]) =>
    archive.forget(what, async () => {
      if (tab) markForgotten(tab, what, true);
    });

  test('one failure, a page, everything; each can be undone', async () => {
    const archive = newArchive();
    await archive.add([archived('p', 5, 'a', 'b'), archived('q', 6, 'c')]);
    const undo = () => archive.undoForget(async () => {});
    await forgetIn(archive, undefined, [{ id: 'p', failures: [failedAt('a', 5)] }]);
    expect(await paths()).toEqual(['b', 'c']);
    await undo();
    expect(await paths()).toEqual(['a', 'b', 'c']);
    await forgetIn(archive, undefined, [{ id: 'p' }]);
    expect(await paths()).toEqual(['c']);
    await undo();
    await forgetIn(archive, undefined, 'everything');
    expect(await paths()).toEqual([]);
    await undo();
    expect(await paths()).toEqual(['a', 'b', 'c']);
  });

  test('what is forgotten is gone for good when the bin is emptied, or when more is forgotten', async () => {
    const archive = newArchive();
    await archive.add([archived('p', 5, 'a'), archived('q', 6, 'c')]);
    await forgetIn(archive, undefined, [{ id: 'p' }]);
    await forgetIn(archive, undefined, [{ id: 'q' }]);
    await archive.undoForget(async () => {});
    expect(await paths()).toEqual(['c']);
    await forgetIn(archive, undefined, 'everything');
    await archive.emptyBin();
    await archive.undoForget(async () => {});
    expect(await paths()).toEqual([]);
  });

  test('an open tab does not bring it back, until it is undone', async () => {
    const shown = page('a', 'b');
    const tab = tabWith(shown);
    const archive = newArchive();
    archive.tabChanged(tab);
    await vi.waitFor(async () => expect(await paths()).toEqual(['a', 'b']));
    await forgetIn(archive, tab, [{ id: shown.id, failures: [failedAt('a', 2)] }]);
    shown.failures.push(failedAt('c', 3));
    archive.tabChanged(tab);
    await vi.waitFor(async () => expect(await paths()).toEqual(['b', 'c']));
    await archive.undoForget(async (pages) => {
      const what = pages.map((one) => ({ id: one.id, failures: failuresOn(one) }));
      markForgotten(tab, what, false);
    });
    archive.tabChanged(tab);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await paths()).toEqual(['a', 'b', 'c']);
  });
});

test('pages from elsewhere are added once, each failure once', async () => {
  const archive = newArchive();
  expect(await archive.add([archived('p', 5, 'a')])).toBe(1);
  expect(await archive.add([archived('p', 5, 'a', 'b'), archived('q', 6, 'c')])).toBe(2);
  expect(await archive.add([archived('p', 5, 'a', 'b'), archived('q', 6, 'c')])).toBe(0);
  expect(await paths()).toEqual(['a', 'b', 'c']);
});
