import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Card, KINDS, LEVELS } from '../../../guide/quiz/card';
import { nextCard, ofLevel } from '../../../guide/quiz/next-card';
import { deal } from '../../../guide/quiz/question';
import { seeded } from '../../../guide/quiz/random';
import { deck } from './whole-deck';

const DAY = 20_000;

function round(length: number, seed: number, cards: readonly Card[], places = {}): Card[] {
  const random = seeded(seed);
  const asked: Card[] = [];
  for (let count = 0; count < length; count++) {
    const card = nextCard(cards, { asked, places, day: DAY, random });
    if (card) asked.push(card);
  }
  return asked;
}
const names = (cards: readonly Card[]) => cards.map(({ id }) => id);

describe('a round', () => {
  test('is the same for the same seed, and another for another', () => {
    const cards = ofLevel(deck.cards, 'first');
    expect(names(round(10, 7, cards))).toEqual(names(round(10, 7, cards)));
    expect(names(round(10, 7, cards))).not.toEqual(names(round(10, 8, cards)));
  });

  test('asks nothing twice, nor of the same code: whatever the seed and the level', () => {
    const rounds = fc.tuple(fc.integer(), fc.constantFrom(...LEVELS));
    fc.assert(
      fc.property(rounds, ([seed, level]) => {
        const asked = round(20, seed, ofLevel(deck.cards, level));
        expect(new Set(names(asked)).size).toBe(20);
        const codes = asked.filter(({ kind }) => kind !== 'who').map(({ about }) => about);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 60 },
    );
  });

  test('mixes all kinds that a level has', () => {
    const kindsOf = (cards: readonly Card[]) => KINDS.filter((kind) => cards.some((card) => card.kind === kind));
    for (const level of LEVELS) {
      const cards = ofLevel(deck.cards, level);
      expect(kindsOf(round(60, 3, cards)), level).toEqual(kindsOf(cards));
    }
  });

  test('asks nothing twice, even where all there is concerns one code', () => {
    const ofOne = deck.cards.filter(({ about }) => about === 'statuses/404');
    expect(ofOne.length).toBeGreaterThan(3);
    for (const seed of [1, 2, 3]) expect(new Set(names(round(ofOne.length, seed, ofOne))).size).toBe(ofOne.length);
  });

  test('without an end it goes on, though there are fewer cards than questions', () => {
    const few = deck.cards.slice(0, 5);
    expect(round(50, 1, few)).toHaveLength(50);
    expect(nextCard([], { asked: [], places: {}, day: DAY, random: seeded(1) })).toBeUndefined();
  });
});

describe('what comes first', () => {
  const cards = deck.cards.filter(({ kind }) => kind === 'pair').slice(0, 6);
  const [due, known, fresh] = names(cards);
  const place = (box: number, from: number) => ({ box, due: DAY + from });
  const others = Object.fromEntries(names(cards.slice(3)).map((id) => [id, place(4, 9)]));
  test.each([
    ['what is due, before what is new', { [due ?? '']: place(1, 0), [known ?? '']: place(2, 5), ...others }, due],
    ['what is long due', { [due ?? '']: place(1, -90), [known ?? '']: place(2, 5), ...others }, due],
    ['what is new, before what is known', { [due ?? '']: place(1, 1), [known ?? '']: place(2, 5), ...others }, fresh],
  ])('%s', (_, places, first) => {
    for (const seed of [1, 2, 3, 4]) expect(names(round(1, seed, cards, places))).toEqual([first]);
  });
});

test('the levels: registered codes are those that people meet, too; experts get what is left', () => {
  const levelsOf = (cards: readonly Card[]) => [...new Set(cards.map(({ level }) => level))].sort();
  expect(levelsOf(ofLevel(deck.cards, 'first'))).toEqual(['first']);
  expect(levelsOf(ofLevel(deck.cards, 'registered'))).toEqual(['first', 'registered']);
  expect(levelsOf(ofLevel(deck.cards, 'expert'))).toEqual(['expert']);
  const everyday = new Set(ofLevel(deck.cards, 'first').map(({ about }) => about));
  for (const code of ['404', '403', '500', '503']) expect(everyday).toContain(`statuses/${code}`);
});

test('each place is right as often as another', () => {
  const card = deck.cards.find(({ id }) => id === 'code:statuses/404');
  if (!card) throw new Error('404 is not asked.');
  const random = seeded(11);
  const places = [0, 0, 0, 0];
  for (let count = 0; count < 4000; count++) {
    const { right } = deal(card, random);
    places[right] = (places[right] ?? 0) + 1;
  }
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
