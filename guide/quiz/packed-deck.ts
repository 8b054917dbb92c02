import type { EntryId, Party, TopicId } from '../../data/shapes';
import type { Shelf } from '../shelf.ts';
import { askedOf } from './asked.ts';
import { type Card, KINDS, LEVELS } from './card.ts';
import { othersThan } from './who-cards.ts';

/** The deck without the names of its fields: entries as their places in the catalogue, which every page has loaded. */
export interface PackedDeck {
  /** Names of what has no code: network failures. */
  names: readonly (readonly [place: number, name: string])[];
  cards: readonly PackedCard[];
}

/** What is left depends on the kind; see `pack`. A kind of -1 is `code` and `meaning` with the same wrong answers. */
type PackedCard = readonly [kind: number, level: number, ...rest: unknown[]];

export interface Deck {
  cards: readonly Card[];
  names: ReadonlyMap<TopicId, string>;
}

const BOTH = -1;

export function packDeck(cards: readonly Card[], shelf: Shelf, topicIds: readonly TopicId[]): PackedDeck {
  const places = new Map(topicIds.map((id, place) => [id, place]));
  const placeOf = (id: TopicId) => places.get(id) ?? -1;
  const failures = askedOf(shelf).filter(({ id }) => id.startsWith('failures/'));
  return {
    names: failures.map(({ id, term }) => [placeOf(id), term] as const),
    // Each `meaning` has a `code` beside it.
    cards: cards.filter(({ kind }) => kind !== 'meaning').map((card) => pack(card, placeOf)),
  };
}

function pack(card: Card, placeOf: (id: TopicId) => number): PackedCard {
  const level = LEVELS.indexOf(card.level);
  const kind = KINDS.indexOf(card.kind);
  switch (card.kind) {
    case 'code':
    case 'meaning': {
      const about = placeOf(card.about);
      return [BOTH, level, about, ...card.wrong.map((id) => placeOf(id) - about)];
    }
    case 'send': {
      const { of, list, at } = card.line;
      return [kind, level, placeOf(card.about), placeOf(of), list, at, ...card.wrong.map(placeOf)];
    }
    case 'pair':
      return [kind, level, placeOf(card.about), card.line.pair, card.line.text, ...card.wrong.map(placeOf)];
    case 'who':
      return [kind, level, card.id, card.about, card.signature, card.status, card.headers];
    case 'try':
      return [kind, level, placeOf(card.about), card.step, ...card.wrong.flatMap(({ of, at }) => [placeOf(of), at])];
  }
}

/** Reads what `packDeck` wrote, with the same catalogue. */
export function unpackDeck({ names, cards }: PackedDeck, topicIds: readonly TopicId[]): Deck {
  const idAt = (place: unknown) => topicIds[place as number] as EntryId;
  return {
    names: new Map(names.map(([place, name]) => [idAt(place), name])),
    cards: cards.flatMap((packed) => unpack(packed, idAt)),
  };
}

function unpack([kindAt, levelAt, ...rest]: PackedCard, idAt: (place: unknown) => EntryId): Card[] {
  const level = LEVELS[levelAt] ?? 'expert';
  const kind = KINDS[kindAt];
  const [first, second, third, fourth, ...more] = rest;
  const about = idAt(first);
  switch (kind) {
    case 'send': {
      const line = { of: idAt(second), list: third as 'when' | 'not', at: fourth as number };
      return [{ id: `send:${line.of}:${line.list}:${line.at}`, kind, level, about, line, wrong: more.map(idAt) }];
    }
    case 'pair': {
      const line = { pair: second as string, text: third as 'says' | 'choose' };
      return [{ id: `pair:${line.pair}:${line.text}`, kind, level, about, line, wrong: [idAt(fourth)] }];
    }
    case 'who': {
      const maker = second as Party;
      const [headers] = more as [Record<string, string>];
      const seen = { signature: third as string, status: fourth as number, headers };
      return [{ id: first as string, kind, level, about: maker, ...seen, wrong: othersThan(maker) }];
    }
    case 'try': {
      const numbers = rest.slice(2) as number[];
      const wrong = numbers.flatMap((place, n) => (n % 2 === 0 ? [{ of: idAt(place), at: numbers[n + 1] ?? 0 }] : []));
      return [{ id: `try:${about}:${second}`, kind, level, about, step: second as number, wrong }];
    }
    default: {
      const wrong = rest.slice(1).map((distance) => idAt((first as number) + (distance as number)));
      return (['code', 'meaning'] as const).map((one) => ({ id: `${one}:${about}`, kind: one, level, about, wrong }));
    }
  }
}
