import { describe, expect, test } from 'vitest';
import { BOX_DAYS, dayOf, moved, type Place } from '../../../guide/quiz/boxes';
import { daysInRow, NO_PROGRESS, type Progress, standing, withAnswer } from '../../../guide/quiz/progress';

describe('where a card goes', () => {
  test.each<[string, Place | undefined, boolean, Place]>([
    ['new and right: it comes back tomorrow', undefined, true, { box: 1, due: 101 }],
    ['new and wrong: it comes back today', undefined, false, { box: 0, due: 100 }],
    ['due and right: a box on', { box: 2, due: 100 }, true, { box: 3, due: 107 }],
    ['long due and right: a box on', { box: 2, due: 20 }, true, { box: 3, due: 107 }],
    ['right before it is due: it stays', { box: 2, due: 103 }, true, { box: 2, due: 103 }],
    ['wrong, whenever: back to the first box', { box: 5, due: 130 }, false, { box: 0, due: 100 }],
    ['right in the last box: it stays there', { box: 5, due: 100 }, true, { box: 5, due: 160 }],
  ])('%s', (_, place, isRight, after) => {
    expect(moved(place, isRight, 100)).toEqual(after);
  });

  test('each box waits longer than the one before', () => {
    expect([...BOX_DAYS].sort((one, other) => one - other)).toEqual([...BOX_DAYS]);
  });
});

test.each([
  ['just before midnight in London', '2026-03-01T23:59:59Z', 0, '2026-03-01'],
  ['the same moment in Berlin', '2026-03-01T23:59:59Z', 60, '2026-03-02'],
  ['the same moment in New York', '2026-03-01T23:59:59Z', -300, '2026-03-01'],
])('the day %s', (_, time, minutesAhead, day) => {
  expect(dayOf(Date.parse(time), minutesAhead)).toBe(Date.parse(day) / 86_400_000);
});

describe('days in a row', () => {
  const played = (...days: number[]): Progress =>
    days.reduce((before, day) => withAnswer(before, 'a:b', true, day), NO_PROGRESS);
  test.each<[string, number[], number, number]>([
    ['none before the first answer', [], 100, 0],
    ['one on the first day', [100], 100, 1],
    ['still one after a second answer on it', [100, 100], 100, 1],
    ['two on the next day', [100, 101], 101, 2],
    ['yesterday’s still count today', [100, 101], 102, 2],
    ['none after a missed day, and no word about it', [100, 101], 103, 0],
    ['and it starts anew', [100, 101, 103], 103, 1],
    ['a clock that was put back takes nothing away', [100, 101, 99], 101, 2],
  ])('%s', (_, days, today, count) => {
    expect(daysInRow(played(...days), today)).toBe(count);
  });
});

test('what is met, known and due', () => {
  const cards = { 'a:1': { box: 0, due: 100 }, 'a:2': { box: 3, due: 120 }, 'a:3': { box: 4, due: 90 } };
  expect(standing({ ...NO_PROGRESS, cards }, 100)).toEqual({ met: 3, known: 2, due: 2 });
  const after = withAnswer({ ...NO_PROGRESS, cards, answered: 9, right: 6 }, 'a:1', false, 100);
  expect(after).toMatchObject({ answered: 10, right: 6, cards: { 'a:1': { box: 0, due: 100 } } });
});
