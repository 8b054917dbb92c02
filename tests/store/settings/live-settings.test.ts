import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveSettings } from '../../../store/settings/live-settings';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test('what somebody has chosen holds at once, though the browser is slow to tell of a policy', async () => {
  await fakeBrowser.storage.local.set({ settings: { unwatched: ['mine.example'] } });
  let tellPolicy = (_: object) => {};
  const told = new Promise<object>((resolve) => {
    tellPolicy = resolve;
  });
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => told as Promise<never>);
  const onChange = vi.fn();
  const settings = new LiveSettings(onChange);
  await settings.ready;
  expect(settings.current.unwatched).toEqual(['mine.example']);
  expect(onChange).not.toHaveBeenCalled();
  tellPolicy({ unwatchedSites: ['theirs.example'] });
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  expect(settings.current.unwatched).toEqual(['mine.example', 'theirs.example']);
});

test('what was read before a change does not come back after it', async () => {
  let tellPolicy = (_: object) => {};
  const told = new Promise<object>((resolve) => {
    tellPolicy = resolve;
  });
  const managed = vi.spyOn(fakeBrowser.storage.managed, 'get');
  managed.mockImplementationOnce(() => told as Promise<never>);
  const settings = new LiveSettings(() => {});
  await settings.ready;
  await vi.waitFor(() => expect(managed).toHaveBeenCalledTimes(1));
  await fakeBrowser.storage.local.set({ settings: { unwatched: ['mine.example'] } });
  await vi.waitFor(() => expect(settings.current.unwatched).toEqual(['mine.example']));
  tellPolicy({});
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(settings.current.unwatched).toEqual(['mine.example']);
});

test('where there is no policy nothing is told twice', async () => {
  const onChange = vi.fn();
  const settings = new LiveSettings(onChange);
  await settings.ready;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(onChange).not.toHaveBeenCalled();
});

test('once they are heeded, what was written before holds, whenever the browser tells of it', async () => {
  vi.spyOn(fakeBrowser.storage.onChanged, 'addListener').mockImplementation(() => {});
  const onChange = vi.fn();
  const settings = new LiveSettings(onChange);
  await settings.ready;
  await fakeBrowser.storage.local.set({ settings: { unwatched: ['mine.example'] } });
  expect(settings.current.unwatched).toEqual([]);
  await settings.heed();
  expect(settings.current.unwatched).toEqual(['mine.example']);
  await settings.heed();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('an answer that comes late does not replace one that was asked for later', async () => {
  const settings = new LiveSettings(() => {});
  await settings.ready;
  let answerLate = () => {};
  const late = new Promise<object>((resolve) => {
    answerLate = () => resolve({ settings: { unwatched: ['old.example'] } });
  });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(() => late as Promise<never>);
  const first = settings.heed();
  await fakeBrowser.storage.local.set({ settings: { unwatched: ['mine.example'] } });
  await vi.waitFor(() => expect(settings.current.unwatched).toEqual(['mine.example']));
  answerLate();
  await first;
  expect(settings.current.unwatched).toEqual(['mine.example']);
});
