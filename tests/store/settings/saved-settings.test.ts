import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LiveSettings } from '../../../store/settings/live-settings';
import type { Mute } from '../../../store/settings/mute';
import {
  readOwnSettings,
  readSettings,
  setMuted,
  watchSettings,
  writeSettings,
} from '../../../store/settings/saved-settings';
import { DEFAULTS, type Settings } from '../../../store/settings/settings';

const { local, managed, session, sync } = fakeBrowser.storage;
const mute: Mute = { what: 'outcome', host: 'shop.example', outcome: '404' };
const other: Mute = { what: 'host', host: 'ads.example' };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

interface Area {
  get(name: string): Promise<Record<string, unknown>>;
}
const inArea = async (area: Area) => (await area.get('settings')).settings;
const full = () => Promise.reject(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));

describe('where a setting is stored', () => {
  const rows: [change: Partial<Settings>, where: 'sync' | 'local'][] = [
    [{ keptDays: 1 }, 'sync'],
    [{ keptFailures: 10 }, 'sync'],
    [{ counted: 'page' }, 'sync'],
    [{ countsTrackers: true }, 'sync'],
    [{ tellsWhenBack: true }, 'sync'],
    [{ theme: 'dark' }, 'sync'],
    [{ textSize: 130 }, 'sync'],
    [{ mutes: [mute] }, 'local'],
    [{ unwatched: ['shop.example'] }, 'local'],
  ];
  test.each(rows)('%j: %s', async (change, where) => {
    await writeSettings(change);
    expect(await inArea(where === 'sync' ? sync : local)).toEqual(change);
    expect(await inArea(where === 'sync' ? local : sync)).toBeUndefined();
    expect(await readSettings()).toEqual({ ...DEFAULTS, ...change });
  });

  test('what can’t be a setting is not stored', async () => {
    await writeSettings({ theme: 'sepia', textSize: 130, sites: [] } as never);
    expect(await inArea(sync)).toEqual({ textSize: 130 });
  });
});

describe('what is stored already', () => {
  test('the settings of before are the settings', async () => {
    await local.set({ settings: { keptDays: 30, keptFailures: 5000 } });
    expect(await readSettings()).toEqual({ ...DEFAULTS, keptDays: 30, keptFailures: 5000 });
  });

  test('… and go with the others once they are changed', async () => {
    await local.set({ settings: { keptDays: 30, keptFailures: 5000 } });
    await writeSettings({ keptDays: 1 });
    expect([await inArea(local), await inArea(sync)]).toEqual([{ keptFailures: 5000 }, { keptDays: 1 }]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, keptDays: 1, keptFailures: 5000 });
  });

  test('what a newer version has set stays as it is', async () => {
    await local.set({ settings: { pinned: ['a'], unwatched: [] } });
    await sync.set({ settings: { palette: 'warm', theme: 'sepia' } });
    expect(await readSettings()).toEqual(DEFAULTS);
    await writeSettings({ textSize: 115, unwatched: ['shop.example'] });
    expect(await inArea(local)).toEqual({ pinned: ['a'], unwatched: ['shop.example'] });
    expect(await inArea(sync)).toEqual({ palette: 'warm', theme: 'sepia', textSize: 115 });
  });

  test.each(['gibberish', 7, null, [1]])('%j is nothing', async (value) => {
    await local.set({ settings: value });
    expect(await readSettings()).toEqual(DEFAULTS);
    await writeSettings({ unwatched: ['shop.example'] });
    expect((await readSettings()).unwatched).toEqual(['shop.example']);
  });
});

describe('when the browser does not store', () => {
  test('what finds no room among the synced stays here, and holds', async () => {
    await writeSettings({ theme: 'light' });
    const set = vi.spyOn(sync, 'set').mockImplementation(full);
    await writeSettings({ theme: 'dark' });
    expect(await inArea(local)).toEqual({ theme: 'dark' });
    expect((await readSettings()).theme).toBe('dark');
    set.mockRestore();
    await writeSettings({ theme: 'browser' });
    expect([await inArea(local), await inArea(sync)]).toEqual([{}, { theme: 'browser' }]);
  });

  test('it is told, and all is as before', async () => {
    await writeSettings({ theme: 'light', mutes: [mute] });
    vi.spyOn(local, 'set').mockImplementation(full);
    await expect(writeSettings({ theme: 'dark', mutes: [] })).rejects.toThrow('QUOTA');
    expect(await readSettings()).toEqual({ ...DEFAULTS, theme: 'light', mutes: [mute] });
    await expect(setMuted(other, true, false)).rejects.toThrow('QUOTA');
    expect((await readSettings()).mutes).toEqual([mute]);
  });

  test('what can’t be read is not written over', async () => {
    await writeSettings({ mutes: [mute] });
    const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('shut'));
    expect(await readSettings()).toEqual(DEFAULTS);
    await expect(writeSettings({ unwatched: ['shop.example'] })).rejects.toThrow('shut');
    get.mockRestore();
    expect(await inArea(local)).toEqual({ mutes: [mute] });
  });
});

test('of two changes at once, both hold', async () => {
  await Promise.all([
    writeSettings({ theme: 'dark' }),
    writeSettings({ textSize: 150 }),
    setMuted(mute, true, false),
    setMuted(other, true, false),
    writeSettings({ unwatched: ['shop.example'] }),
  ]);
  const { mutes, ...rest } = await readSettings();
  expect(rest).toMatchObject({ theme: 'dark', textSize: 150, unwatched: ['shop.example'] });
  expect(mutes).toEqual([mute, other]);
});

describe('what is not to be counted', () => {
  test('is there once, however often it is asked for, and can be counted again', async () => {
    for (const isMuted of [true, true, false]) {
      await setMuted(mute, isMuted, false);
      expect((await readSettings()).mutes).toEqual(isMuted ? [mute] : []);
    }
  });

  test('of a private window leaves no trace', async () => {
    await setMuted(other, true, false);
    await setMuted(mute, true, true);
    expect((await readSettings()).mutes).toEqual([other, mute]);
    expect((await readOwnSettings()).mutes).toEqual([other]);
    expect(JSON.stringify([await local.get(null), await sync.get(null)])).not.toContain('shop.example');
    await session.clear();
    expect((await readSettings()).mutes).toEqual([other]);
  });

  test('is counted again, wherever that was asked for', async () => {
    await setMuted(mute, true, true);
    await setMuted(mute, true, false);
    await setMuted(mute, false, false);
    expect((await readSettings()).mutes).toEqual([]);
  });
});

describe('an organisation’s policy', () => {
  test('holds, and is never stored as somebody’s own', async () => {
    await writeSettings({ keptDays: 90, unwatched: ['mine.example'] });
    vi.spyOn(managed, 'get').mockResolvedValue({ keepDays: 1, unwatchedSites: ['corp.example'] } as never);
    expect(await readSettings()).toMatchObject({ keptDays: 1, unwatched: ['mine.example', 'corp.example'] });
    await writeSettings({ theme: 'dark' });
    expect(await readOwnSettings()).toMatchObject({ keptDays: 90, unwatched: ['mine.example'] });
  });

  test('is not waited for: until the browser says it, there is none', async () => {
    const { promise, resolve: say } = Promise.withResolvers<object>();
    vi.spyOn(managed, 'get').mockReturnValue(promise as never);
    const onChange = vi.fn();
    const live = new LiveSettings(onChange);
    await live.ready;
    expect(live.current).toEqual(DEFAULTS);
    vi.spyOn(managed, 'get').mockResolvedValue({ keepDays: 2 } as never);
    say({ keepDays: 2 });
    await vi.waitFor(() => expect(live.current.keptDays).toBe(2));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('is what the browser said last, until it says otherwise', async () => {
    const get = vi.spyOn(managed, 'get').mockResolvedValue({ keepDays: 1 } as never);
    await readSettings();
    await vi.waitFor(async () => expect(await local.get('policy')).toEqual({ policy: { keepDays: 1 } }));
    const { promise, resolve: say } = Promise.withResolvers<object>();
    get.mockReturnValue(promise as never);
    expect((await readSettings()).keptDays).toBe(1);
    const heard = vi.fn();
    const stop = watchSettings(heard);
    get.mockResolvedValue({ keepDays: 2 } as never);
    say({ keepDays: 2 });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ keptDays: 2 })));
    stop();
  });
});

test('who watches hears of every change, and of nothing once they stop', async () => {
  const heard: Settings[] = [];
  const stop = watchSettings((settings) => heard.push(settings));
  await writeSettings({ theme: 'dark' });
  await vi.waitFor(() => expect(heard.at(-1)?.theme).toBe('dark'));
  await setMuted(mute, true, true);
  await vi.waitFor(() => expect(heard.at(-1)?.mutes).toEqual([mute]));
  await local.set({ other: 1 });
  const count = heard.length;
  stop();
  await writeSettings({ theme: 'light' });
  expect(heard).toHaveLength(count);
});

test('settings at hand are the stored ones once they are ready, and stay so', async () => {
  await writeSettings({ theme: 'dark' });
  const onChange = vi.fn();
  const live = new LiveSettings(onChange);
  expect(live.current).toEqual(DEFAULTS);
  await live.ready;
  expect(live.current.theme).toBe('dark');
  await writeSettings({ theme: 'light' });
  await vi.waitFor(() => expect(live.current.theme).toBe('light'));
  expect(onChange).toHaveBeenLastCalledWith(live.current);
});
