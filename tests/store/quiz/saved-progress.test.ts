import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeProgress,
  deleteProgress,
  MOST_CARDS,
  readProgress,
  type SavedProgress,
} from '../../../store/quiz/saved-progress';
import { deck } from '../../guide/quiz/whole-deck';

const { local } = fakeBrowser.storage;
const some: SavedProgress = {
  cards: { 'code:statuses/404': { box: 2, due: 20_000 } },
  answered: 3,
  right: 2,
  lastDay: 19_999,
  daysInRow: 1,
};
const stored = async () => (await local.get('quiz')).quiz;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('nothing is stored before the first answer', async () => {
  expect(await readProgress()).toEqual({});
});

test('what is stored is read again, and small', async () => {
  await changeProgress(() => some);
  expect(await readProgress()).toEqual({ progress: some });
  expect(await stored()).toMatchObject({ version: 1, cards: { 'code:statuses/404': [2, 20_000] } });
});

test('two pages that answer at the same time lose nothing', async () => {
  const count = (before?: SavedProgress) => ({ ...some, answered: (before?.answered ?? 0) + 1 });
  await Promise.all(Array.from({ length: 10 }, () => changeProgress(count)));
  expect((await readProgress()).progress?.answered).toBe(10);
});

test('every card of the quiz can be remembered, and is', async () => {
  const cards = Object.fromEntries(deck.cards.map(({ id }) => [id, { box: 5, due: 20_060 }]));
  await changeProgress(() => ({ ...some, cards }));
  expect((await readProgress()).progress?.cards).toEqual(cards);
  expect(deck.cards.length).toBeLessThan(MOST_CARDS / 2);
  expect(JSON.stringify(await stored()).length).toBeLessThan(100_000);
});

test('more cards than that are let go, the oldest first', async () => {
  const cards = Object.fromEntries(
    Array.from({ length: MOST_CARDS + 5 }, (_, n) => [`code:old-${n}`, { box: 1, due: n }]),
  );
  await changeProgress(() => ({ ...some, cards }));
  const kept = Object.keys((await readProgress()).progress?.cards ?? {});
  expect([kept.length, kept[0]]).toEqual([MOST_CARDS, 'code:old-5']);
});

describe('what can’t be read stays as it is', () => {
  const written = { version: 1, ...some, cards: { 'code:statuses/404': [2, 20_000] } };
  test.each<[string, unknown, string]>([
    ['of a newer version', { version: 2, deck: 'other' }, 'newer'],
    ['no object', 'hello', 'unreadable'],
    ['nothing in it', {}, 'unreadable'],
    ['of no version', { cards: {} }, 'unreadable'],
    ['a box that does not exist', { ...written, cards: { 'code:statuses/404': [77, 1] } }, 'unreadable'],
    ['a count below nothing', { ...written, answered: -1 }, 'unreadable'],
    ['a card with markup for a name', { ...written, cards: { '<img src=x>': [1, 1] } }, 'unreadable'],
    [
      'far too many cards',
      { ...written, cards: Object.fromEntries(Array.from({ length: MOST_CARDS + 1 }, (_, n) => [`a:${n}`, [0, 0]])) },
      'unreadable',
    ],
  ])('%s', async (_, value, trouble) => {
    await local.set({ quiz: value });
    expect(await readProgress()).toEqual({ trouble });
    await expect(changeProgress(() => some)).rejects.toThrow(trouble);
    expect(await stored()).toEqual(value);
    await deleteProgress();
    expect((await stored()) ?? undefined).toBeUndefined();
  });
});

test('a full store rejects, and what was there stays', async () => {
  await changeProgress(() => some);
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(changeProgress((before) => ({ ...some, answered: (before?.answered ?? 0) + 1 }))).rejects.toThrow(
    'quota',
  );
  expect(await readProgress()).toEqual({ progress: some });
});

test('a store that is shut is no reason to fail', async () => {
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('No storage here'));
  expect(await readProgress()).toEqual({ trouble: 'shut' });
});
