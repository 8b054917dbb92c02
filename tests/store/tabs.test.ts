import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../capture/observation';
import { isNoise } from '../../diagnose/noise';
import type { Tab } from '../../store/tab';
import { readTab, Tabs } from '../../store/tabs';
import { failure } from '../diagnose/failure';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const committed = (tabId: number, documentId: string): Observation => ({
  kind: 'committed',
  tabId,
  url: `https://site.example/${documentId}`,
  documentId,
  at: 1,
});
const failed = (tabId: number, path: string, at = 2): Observation => ({
  kind: 'failed',
  tabId,
  again: false,
  documentId: 'A',
  at,
  failure: failure({
    requestId: path,
    url: `https://site.example/${path}`,
    type: 'image',
    status: 404,
    initiator: 'https://site.example',
  }),
});

function startWorker(onChange: (tabId: number, tab: Tab, wiped: boolean) => void = () => {}) {
  return new Tabs({ isNoise, isWatched: () => true, ready: Promise.resolve(), onChange, onClose: () => {} });
}

const stored = (tabId: number) =>
  vi.waitUntil(async () => (await fakeBrowser.storage.session.get(`tab:${tabId}`))[`tab:${tabId}`] as Tab | undefined);
const failuresIn = (tab: Tab | undefined) => tab?.pages.at(-1)?.failures.length;

test('the first change is written at once, a burst after it in few writes', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  const tabs = startWorker();
  tabs.record(committed(1, 'A'));
  await vi.waitFor(() => expect(set).toHaveBeenCalledTimes(1));
  for (let n = 0; n < 100; n++) tabs.record(failed(1, `${n}`));
  await vi.waitFor(async () => expect(failuresIn(await stored(1))).toBe(100));
  expect(set.mock.calls.length).toBeLessThanOrEqual(3);
});

test('what happens before the stored tab is read is added to it, in order', async () => {
  startWorker().record(committed(1, 'A'));
  await stored(1);
  const woken = startWorker();
  for (const path of ['one', 'two', 'three']) woken.record(failed(1, path));
  await vi.waitFor(async () => {
    const page = (await readTab(1)).pages.at(-1);
    expect(page?.failures.map(({ requestId }) => requestId)).toEqual(['one', 'two', 'three']);
  });
});

test('a worker that dies right after the first failure has kept it', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  const tabs = startWorker();
  tabs.record(committed(1, 'A'));
  tabs.record(failed(1, 'x'));
  await vi.waitFor(() => expect(set).toHaveBeenCalled());
  expect(set.mock.calls[0]).toMatchObject([{ 'tab:1': { pages: [{ failures: [{ requestId: 'x' }] }] } }]);
});

test('a full store lets the oldest page go and keeps what is new', async () => {
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session) as (items: Record<string, unknown>) => Promise<void>;
  let room = 2;
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
    const all = { ...(await fakeBrowser.storage.session.get(null)), ...items } as Record<string, Tab>;
    const pages = Object.values(all).reduce((sum, tab) => sum + tab.pages.length, 0);
    if (pages > room) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  });
  const tabs = startWorker();
  tabs.record(committed(1, 'A'));
  tabs.record({ ...committed(1, 'B'), at: 5 } as Observation);
  await stored(1);
  tabs.record({ ...committed(2, 'C'), at: 9 } as Observation);
  await stored(2);
  const one = await readTab(1);
  expect(one.pages.map(({ documentId }) => documentId)).toEqual(['B']);
  expect(one.lost.forRoom).toBe(1);
  room = 0;
  tabs.record(failed(2, 'x'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect((await readTab(1)).pages).toHaveLength(1);
});

test('a store that is gone breaks nothing', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('gone'));
  const onChange = vi.fn();
  startWorker(onChange).record(failed(1, 'x'));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
});

test('a corrupt value costs itself, not what comes after it', async () => {
  await fakeBrowser.storage.session.set({ 'tab:1': { pages: 'gibberish' } });
  startWorker().record(committed(1, 'A'));
  await vi.waitFor(async () =>
    expect(await readTab(1)).toMatchObject({ pages: [{ documentId: 'A' }], lost: { unreadable: 1 } }),
  );
});

test('a tab that vanishes in the middle of a write stays forgotten', async () => {
  const tabs = startWorker();
  tabs.record(committed(1, 'A'));
  await stored(1);
  tabs.record(failed(1, 'x'));
  tabs.record({ kind: 'closed', tabId: 1 });
  tabs.record(failed(1, 'late'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('a tab that goes on under another id keeps its pages', async () => {
  const tabs = startWorker();
  tabs.record(committed(1, 'A'));
  await stored(1);
  tabs.record({ kind: 'replaced', tabId: 1, by: 2 });
  expect((await stored(2))?.pages).toHaveLength(1);
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('tab:1')).toEqual({}));
});

test('tabs that closed while nobody was awake are swept out', async () => {
  const { session } = fakeBrowser.storage;
  await session.set({ 'tab:99': { pages: [] }, settings: 1 });
  vi.spyOn(session, 'getKeys').mockImplementation(async () => Object.keys(await session.get(null)));
  await startWorker().sweep();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ settings: 1 });
});

test.each([
  ['goes to the tabs of its site', [false, false], [1, 2]],
  ['may be private, and then stays out of ordinary tabs', [false, true], [2]],
])('what a service worker asked for %s', async (_, incognito, kept) => {
  const tabs = incognito.map((one, n) => ({ id: n + 1, url: 'https://site.example/', incognito: one }));
  const others = { id: 3, url: 'https://other.example/', incognito: false };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([...tabs, others] as never);
  startWorker().record({ ...failed(-1, 'x'), tabId: -1 } as Observation);
  await stored(kept[0] ?? 0);
  await vi.waitFor(async () => {
    const keys = Object.keys(await fakeBrowser.storage.session.get(null));
    expect(keys.sort()).toEqual(kept.map((id) => `tab:${id}`));
  });
});
