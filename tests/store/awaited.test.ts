import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  AWAIT_ALARM,
  isAwaited,
  MOST_AWAITED,
  markTold,
  readAwaited,
  startAwaiting,
  stopAwaiting,
  takeDue,
  takeTold,
} from '../../store/awaited';
import { firstTime, isOver, nextTime } from '../../store/awaiting-times';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const page = { url: 'https://shop.example/cart', tabId: 7, status: 503 };
const anything = () => true;

const rings = async () => (await fakeBrowser.alarms.get(AWAIT_ALARM))?.scheduledTime;
const tries = async () => (await readAwaited()).map((one) => one.tries);

beforeEach(() => fakeBrowser.reset());

describe('when to ask', () => {
  test.each([
    ['in a minute', undefined, 1 * MINUTE],
    ['not before the site wants it', 10 * MINUTE, 10 * MINUTE],
    ['not at once, though the site would not mind', 1000, 1 * MINUTE],
  ])('first %s', (_, retryAt, at) => {
    expect(firstTime(0, retryAt)).toBe(at);
  });

  test('then ever more rarely, and for a day at most', () => {
    const times = [firstTime(0)];
    while (!isOver(0, times.at(-1) ?? 0)) times.push(nextTime(times.at(-1) ?? 0, times.length));
    expect(times.slice(0, 10).map((at) => at / MINUTE)).toEqual([1, 2, 4, 7, 12, 20, 33, 48, 63, 78]);
    expect(times.at(-1)).toBeGreaterThanOrEqual(24 * HOUR);
    expect(times.at(-1)).toBeLessThan(24 * HOUR + 15 * MINUTE);
    expect(times).toHaveLength(7 + 94);
  });
});

describe('what is awaited', () => {
  test('is remembered, and the alarm rings for it', async () => {
    await startAwaiting(page, 0);
    expect(await readAwaited()).toMatchObject([{ ...page, since: 0, tries: 0, nextAt: MINUTE }]);
    expect(isAwaited(await readAwaited(), page)).toBe(true);
    expect(isAwaited(await readAwaited(), { ...page, tabId: 8 })).toBe(false);
    expect(await rings()).toBe(MINUTE);
  });

  test('is forgotten, and no alarm rings any more', async () => {
    await startAwaiting(page, 0);
    await stopAwaiting(page);
    expect(await readAwaited()).toEqual([]);
    expect(await rings()).toBeUndefined();
  });

  test('twice is once, begun anew', async () => {
    await startAwaiting(page, 0);
    await startAwaiting(page, HOUR);
    expect(await readAwaited()).toMatchObject([{ since: HOUR }]);
  });

  test('of too many, the oldest go, and those that were told go first', async () => {
    for (let tabId = 0; tabId < MOST_AWAITED; tabId++) await startAwaiting({ ...page, tabId }, tabId);
    const [, , third] = await readAwaited();
    await markTold(third?.id ?? '');
    await startAwaiting({ ...page, tabId: 100 }, 100);
    await startAwaiting({ ...page, tabId: 101 }, 101);
    const tabs = (await readAwaited()).map(({ tabId }) => tabId);
    expect(tabs).toHaveLength(MOST_AWAITED);
    expect(tabs.filter((tabId) => ![2, 0].includes(tabId))).toEqual(tabs);
  });

  test('is not mixed up when several change it at the same time', async () => {
    await Promise.all([1, 2, 3, 4, 5].map((tabId) => startAwaiting({ ...page, tabId }, 0)));
    expect(await readAwaited()).toHaveLength(5);
  });

  test('whatever else is stored there counts as nothing', async () => {
    await fakeBrowser.storage.session.set({ awaited: 'nonsense' });
    expect(await readAwaited()).toEqual([]);
  });
});

describe('what is due', () => {
  test('is what it is time for, and is put off at once', async () => {
    await startAwaiting(page, 0);
    await startAwaiting({ ...page, tabId: 8 }, 0, HOUR);
    expect(await takeDue(MINUTE - 1, anything)).toEqual([]);
    expect(await takeDue(MINUTE, anything)).toMatchObject([{ tabId: 7 }]);
    expect(await takeDue(MINUTE, anything)).toEqual([]);
    expect(await tries()).toEqual([1, 0]);
    expect(await rings()).toBe(2 * MINUTE);
  });

  test('is let go where nobody wants it any more', async () => {
    await startAwaiting(page, 0);
    expect(await takeDue(MINUTE, () => false)).toEqual([]);
    expect(await readAwaited()).toEqual([]);
    expect(await rings()).toBeUndefined();
  });
});

describe('what was told', () => {
  test('is not asked for any more, but found by a click, once', async () => {
    await startAwaiting(page, 0);
    const [{ id } = { id: '' }] = await readAwaited();
    expect(await markTold(id)).toBe(true);
    expect(await markTold(id)).toBe(false);
    expect(isAwaited(await readAwaited(), page)).toBe(false);
    expect(await takeDue(HOUR, () => false)).toEqual([]);
    expect(await rings()).toBeUndefined();
    expect(await takeTold(id)).toMatchObject(page);
    expect(await takeTold(id)).toBeUndefined();
  });

  test('is nothing where somebody stopped it while the site was asked', async () => {
    await startAwaiting(page, 0);
    const [due] = await takeDue(MINUTE, anything);
    await stopAwaiting(page);
    expect(await markTold(due?.id ?? '')).toBe(false);
  });
});
