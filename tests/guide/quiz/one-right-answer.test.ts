import { describe, expect, test } from 'vitest';
import type { EntryId, StatusGuide } from '../../../data/shapes';
import { inGeneral } from '../../../guide/in-general';
import { type Card, KINDS, LEVELS } from '../../../guide/quiz/card';
import { holdsFor } from '../../../guide/quiz/holds-for';
import { ofLevel } from '../../../guide/quiz/next-card';
import { deal, type Question, questionOf } from '../../../guide/quiz/question';
import { seeded } from '../../../guide/quiz/random';
import { explain } from '../../diagnose/explain';
import { failure } from '../../diagnose/failure';
import { deck, entryOf, knownFor, made } from './whole-deck';

/** Every question that can be made, each a number of times: a card’s wrong answers and their order change with the seed. */
const SEEDS = [1, 2, 3, 5, 8, 13];
const questions: [name: string, question: Question][] = deck.cards.flatMap((card) =>
  SEEDS.map((seed): [string, Question] => [
    `${card.id} #${seed}`,
    questionOf(deal(card, seeded(seed)), knownFor(card)),
  ]),
);

/** The questions of which something is not so, by name: a list that must be empty. */
function failing(isSo: (question: Question) => boolean, among = questions): string[] {
  return among.filter(([, question]) => !isSo(question)).map(([name]) => name);
}

/** The sort of card that is of a kind; some are of two. */
type CardOf<Kind, One = Card> = One extends Card ? (Kind extends One['kind'] ? One : never) : never;
const ofKind = <Kind extends Card['kind']>(kind: Kind) =>
  deck.cards.filter((card) => card.kind === kind) as unknown as CardOf<Kind>[];
const hasWord = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
/** Cards about entries, with what else they could be mixed up with. */
const aboutCodes = [...ofKind('code'), ...ofKind('meaning'), ...ofKind('send'), ...ofKind('pair')];

test('there is something to ask of every kind, and enough on every level', () => {
  for (const kind of KINDS) expect(ofKind(kind).length, kind).toBeGreaterThan(25);
  for (const level of LEVELS) expect(ofLevel(deck.cards, level).length, level).toBeGreaterThan(150);
  expect(new Set(deck.cards.map(({ id }) => id)).size).toBe(deck.cards.length);
});

test('the page reads the deck that the build has made', () => {
  const sorted = (cards: readonly Card[]) => [...cards].sort((one, other) => one.id.localeCompare(other.id));
  expect(sorted(deck.cards)).toEqual(sorted(made));
});

describe('every question', () => {
  test('has something to say, and four options, or two where two are mixed up', () => {
    expect(failing(({ options, kind }) => options.length === (kind === 'pair' ? 2 : 4))).toEqual([]);
    expect(failing(({ options }) => options.every(({ text }) => text.trim() !== ''))).toEqual([]);
    expect(failing(({ asks, answer }) => asks.trim() !== '' || answer !== undefined)).toEqual([]);
    expect(failing(({ why }) => why.length > 20)).toEqual([]);
  });

  test('speaks of nothing that stands elsewhere', () => {
    expect(failing(({ asks }) => !/\bsuch an? /.test(asks))).toEqual([]);
  });

  test('has no two options that are equal', () => {
    expect(
      failing(({ options }) => new Set(options.map(({ text }) => text.toLowerCase())).size === options.length),
    ).toEqual([]);
  });

  test('has none either, whichever of its wrong answers are chosen', () => {
    const equal = deck.cards.filter((card) => {
      const right = card.kind === 'try' ? { of: card.about, at: card.step } : card.about;
      const { options } = questionOf({ ...card, right: 0, order: [right, ...card.wrong] }, knownFor(card));
      return new Set(options.map(({ text }) => text.toLowerCase())).size < card.wrong.length + 1;
    });
    expect(equal.map(({ id }) => id)).toEqual([]);
  });

  test('has the right one once, where it says', () => {
    const isRight = ({ kind, options, right, card }: Question) => {
      const ids = options.map(({ topic, party }) => party ?? topic?.id);
      if (card.kind !== 'try') return ids[right] === card.about && ids.filter((id) => id === card.about).length === 1;
      const step = inGeneral(entryOf(card.about).entry.steps.visitor[card.step] ?? '?');
      return kind === 'try' && options[right]?.text === step;
    };
    expect(failing(isRight)).toEqual([]);
  });

  test('does not give its answer away', () => {
    const isSilent = ({ asks, kind, about, card }: Question) => {
      if (!about || kind === 'meaning' || kind === 'try') return true;
      const names = [about.code, about.title, deck.names.get(card.about as EntryId)];
      return names.every((name) => name === undefined || !hasWord(asks, name));
    };
    expect(failing(isSilent)).toEqual([]);
    const namesNone = ({ asks, kind, options }: Question) =>
      kind === 'meaning' || kind === 'try' || options.every(({ topic }) => !topic?.code || !hasWord(asks, topic.code));
    expect(failing(namesNone)).toEqual([]);
    const isHidden = ({ asks, kind, options }: Question) =>
      kind !== 'meaning' || options.every(({ text }) => !hasWord(text, asks));
    expect(failing(isHidden)).toEqual([]);
  });

  test('leaves no placeholder and no mark of ours in a text', () => {
    const texts = ({ asks, why, options }: Question) => [
      asks,
      why,
      ...options.flatMap(({ text, means }) => [text, means]),
    ];
    expect(failing((question) => texts(question).every((text) => !/\{\w+\}|undefined/.test(text ?? '')))).toEqual([]);
  });
});

describe('no wrong answer is right, too', () => {
  test('none is called as the right one, has its number or its meaning', () => {
    const same = aboutCodes.flatMap((card) => {
      const known = knownFor(card);
      const [right, { title }] = [known.topicOf(card.about), entryOf(card.about).entry];
      const isSame = (id: EntryId) =>
        id === card.about ||
        entryOf(id).entry.title === title ||
        (known.topicOf(id).code !== undefined && known.topicOf(id).code === right.code) ||
        known.meanings[id] === known.meanings[card.about];
      return card.wrong.filter(isSame).map((id) => `${card.id}: ${id}`);
    });
    expect(same).toEqual([]);
  });

  test('what is said of one is not known to be true of the other', () => {
    const mixed = [...ofKind('code'), ...ofKind('meaning'), ...ofKind('send')].flatMap(({ id, about, wrong }) =>
      wrong.filter((other) => holdsFor(about, other) || holdsFor(other, about)).map((other) => `${id}: ${other}`),
    );
    expect(mixed).toEqual([]);
  });

  test.each([
    ['301', '308'],
    ['302', '307'],
    ['302', '303'],
    ['404', '410'],
    ['504', '598'],
  ])('%s and %s stand beside each other only where a written pair tells them apart', (one, other) => {
    const both = [`statuses/${one}`, `statuses/${other}`] as EntryId[];
    const beside = aboutCodes.filter(({ about, wrong, kind }) => {
      const options: readonly EntryId[] = [about, ...wrong];
      return kind !== 'pair' && both.every((id) => options.includes(id)) && both.includes(about);
    });
    expect(beside.map(({ id }) => id)).toEqual([]);
  });

  test('a vendor’s code stands among the same vendor’s codes, a number among numbers, a name among names', () => {
    const shelfOf = (id: string) => id.split('/').slice(0, -1).join('/');
    const mixed = [...ofKind('code'), ...ofKind('meaning')].filter(({ about, wrong }) =>
      wrong.some((id) => shelfOf(id) !== shelfOf(about)),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  test('where another code fits better, the one that does not is no option', () => {
    const lines = ofKind('send').filter(({ line }) => line.list === 'not');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter(({ about, wrong, line }) => [about, ...wrong].includes(line.of))).toEqual([]);
    const named = lines.filter(({ about, line }) => {
      const text = (entryOf(line.of).guide as StatusGuide).use?.not[line.at] ?? '';
      return text.match(/\b[1-5]\d\d\b/g)?.join() === about.replace('statuses/', '');
    });
    expect(named).toHaveLength(lines.length);
  });

  test('no step that is wrong stands on the page of the entry, nor on a related one', () => {
    const applying = ofKind('try').flatMap(({ id, about, wrong }) => {
      const { entry, guide } = entryOf(about);
      const own = entry.steps.visitor.map(inGeneral);
      const steps = wrong.map(({ of, at }) => ({ of, text: inGeneral(entryOf(of).entry.steps.visitor[at] ?? '') }));
      return steps
        .filter(({ of, text }) => own.includes(text) || guide?.related.includes(of))
        .map(({ of }) => `${id}: ${of}`);
    });
    expect(applying).toEqual([]);
  });

  test('no step that is wrong is one that helps with almost anything', () => {
    const always = /\b(reload|wait|again|later|cookies|private window|another browser|vpn|ask|tell)\b/i;
    const anyway = ofKind('try').flatMap(({ wrong }) =>
      wrong.flatMap(({ of, at }) => entryOf(of).entry.steps.visitor[at] ?? []).filter((step) => always.test(step)),
    );
    expect(anyway).toEqual([]);
  });
});

test.each(ofKind('who').map((card) => [card.id, card] as const))(
  '%s: the diagnosis names the maker that counts as right, for sure',
  async (_, { status, headers, about, wrong }) => {
    const url = 'http://shop.example/';
    const { party, confidence } = await explain(failure({ url, status, headers: Object.entries(headers) }));
    expect({ party, confidence }).toEqual({ party: about, confidence: 'sure' });
    expect(wrong).not.toContain(about);
  },
);
