import type { AnyGuide } from '../../data/guide';
import type { Entry, EntryId, Pair, Party } from '../../data/shapes';
import { inGeneral } from '../in-general';
import type { Topic } from '../topic';
import type { Meanings } from '../view';
import type { Card, Kind, Step } from './card';
import { mask } from './pair-cards';
import { type Random, shuffle } from './random';
import { caseIn } from './send-cards';

/** A card with its texts, as it is shown. */
export interface Question {
  kind: Kind;
  card: Card;
  /** What the entry says, or the code or name that is asked for. */
  asks: string;
  /** Whose code it is, where only one vendor uses it. */
  vendor?: string;
  /** What a server was about to send, and what is not right for that case. */
  instead?: Topic;
  /** An answer whose maker is asked for. */
  answer?: { status: number; headers: Readonly<Record<string, string>> };
  options: readonly Option[];
  /** Which of the options is right. */
  right: number;
  /** Why, in the entry’s words. */
  why: string;
  /** Where the guide says more; nothing where an answer’s maker is asked for. */
  about?: Topic;
}

export interface Option {
  /** A code, a name, a sentence; of a party, its id. */
  text: string;
  party?: Party;
  /** What it belongs to. */
  topic?: Topic;
  /** What it means, as a sentence. */
  means?: string;
}

/** A card with the wrong answers that it is asked with. */
export type Dealt = Card & { right: number; order: readonly (EntryId | Party | Step)[] };

/** What the texts are taken from; all of what `needs` names has to be there. */
export interface Known {
  meanings: Meanings;
  pages: ReadonlyMap<EntryId, { entry: Entry; guide?: AnyGuide }>;
  pair?: Pair;
  /** What each signature tells, by its name. */
  tells: ReadonlyMap<string, string>;
  topicOf(id: EntryId): Topic;
  /** The name of what has no code. */
  nameOf(id: EntryId): string | undefined;
}

const SHOWN_WRONG = 3;

/** Chooses three of a card’s wrong answers, and an order. */
export function deal(card: Card, random: Random): Dealt {
  const right: Dealt['order'][number] = card.kind === 'try' ? { of: card.about, at: card.step } : card.about;
  const wrong = shuffle<Dealt['order'][number]>(card.wrong, random).slice(0, SHOWN_WRONG);
  const order = shuffle([right, ...wrong], random);
  return { ...card, order, right: order.indexOf(right) };
}

/** The pages whose texts a question needs. */
export function needs(dealt: Dealt): EntryId[] {
  if (dealt.kind === 'who') return [];
  if (dealt.kind === 'send') return [dealt.about, dealt.line.of];
  return [dealt.about, ...dealt.order.flatMap((one) => (typeof one === 'object' ? [one.of] : []))];
}

export function questionOf(dealt: Dealt, known: Known): Question {
  const { kind, right, order, card } = { ...dealt, card: withoutOrder(dealt) };
  const options = order.map((one) => optionOf(one, dealt, known));
  if (card.kind === 'who') {
    const { status, headers, signature } = card;
    const why = known.tells.get(signature) ?? '';
    return { kind, card, asks: '', answer: { status, headers }, options, right, why };
  }
  const about = known.topicOf(card.about);
  const page = known.pages.get(card.about);
  const base = {
    kind,
    card,
    options,
    right,
    about,
    vendor: about.id.startsWith('vendors/') ? about.vendor : undefined,
  };
  const plain = inGeneral(page?.entry.plain ?? '');
  switch (card.kind) {
    case 'code':
      return { ...base, asks: known.meanings[card.about] ?? '', why: plain };
    case 'meaning':
      return { ...base, asks: termOf(card.about, known), why: plain };
    case 'send': {
      const { of, list, at } = card.line;
      const line = known.pages.get(of)?.guide?.use?.[list][at] ?? '';
      const instead = list === 'not' ? known.topicOf(of) : undefined;
      return { ...base, asks: caseIn(line, list), instead, why: known.meanings[card.about] ?? plain };
    }
    case 'pair': {
      const text = known.pair?.[card.line.text] ?? '';
      const codes = order.map((one) => termOf(one as EntryId, known));
      return { ...base, asks: mask(text, codes)?.text ?? text, why: text };
    }
    case 'try':
      return { ...base, asks: [about.code ?? termOf(card.about, known), about.title].join(' '), why: plain };
  }
}

function optionOf(one: Dealt['order'][number], { kind }: Dealt, known: Known): Option {
  if (typeof one === 'object') {
    const text = inGeneral(known.pages.get(one.of)?.entry.steps.visitor[one.at] ?? '');
    return { text, topic: known.topicOf(one.of) };
  }
  if (kind === 'who') return { text: one, party: one as Party };
  const id = one as EntryId;
  const topic = known.topicOf(id);
  const means = known.meanings[id] ?? '';
  if (kind === 'meaning') return { text: means, topic };
  const term = termOf(id, known);
  return { text: kind === 'code' ? term : `${term} ${topic.title}`, topic, means };
}

/** `404`, `ERR_NAME_NOT_RESOLVED` */
function termOf(id: EntryId, known: Known): string {
  return known.topicOf(id).code ?? known.nameOf(id) ?? '';
}

function withoutOrder({ order: _, right: __, ...card }: Dealt): Card {
  return card as Card;
}
