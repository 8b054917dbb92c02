import type { Place } from './boxes';
import { type Card, KINDS, LEVELS, type Level } from './card';
import { pick, type Random } from './random';

interface Round {
  /** What was asked in this round, the last one last. */
  asked: readonly Card[];
  places: Readonly<Record<string, Place>>;
  day: number;
  random: Random;
}

/** So many questions at least lie between the same one twice, in a round without an end. */
const APART = 20;

/** The cards of a level. All registered codes are those that people meet, too. */
export function ofLevel(cards: readonly Card[], level: Level): Card[] {
  const first = level === 'registered' ? 0 : LEVELS.indexOf(level);
  return cards.filter(
    (card) => LEVELS.indexOf(card.level) >= first && LEVELS.indexOf(card.level) <= LEVELS.indexOf(level),
  );
}

/** The card to ask next: of every kind as often, first what is due, then what is new. */
export function nextCard(cards: readonly Card[], { asked, places, day, random }: Round): Card | undefined {
  const latest = asked.slice(-APART);
  const subjects = new Set(latest.map(subjectOf));
  const isLate = new Set(latest.map(({ id }) => id));
  const others = cards.filter(({ id }) => !isLate.has(id));
  // The same code twice in a row would answer the one question with the other.
  const fresh = firstFilled([others.filter((card) => !subjects.has(subjectOf(card))), others, [...cards]]);
  const kinds = KINDS.filter((kind) => fresh.some((card) => card.kind === kind));
  const kind = pick(kinds, random);
  const ofKind = fresh.filter((card) => card.kind === kind);
  const due = ofKind.filter(({ id }) => (places[id]?.due ?? Number.POSITIVE_INFINITY) <= day);
  return pick(firstFilled([due, ofKind.filter(({ id }) => !places[id]), ofKind]), random);
}

/** An answer’s maker is asked for many times: there, every answer is a subject of its own. */
function subjectOf({ kind, about, id }: Card): string {
  return kind === 'who' ? id : about;
}

function firstFilled(lists: readonly Card[][]): Card[] {
  return lists.find(({ length }) => length > 0) ?? [];
}
