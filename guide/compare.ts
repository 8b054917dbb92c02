import type { AnyGuide } from '../data/guide';
import type { Entry } from '../data/shapes';
import { CATEGORIES } from './categories';
import { inGeneral } from './in-general';
import type { Topic } from './topic';
import { AGAIN, STATES, STORED, TURNS } from './words';

/** One of two things to compare. */
export interface Side {
  topic: Topic;
  entry: Entry;
  guide?: AnyGuide;
}

export interface Row {
  name: string;
  values: readonly [string, string];
  isSame: boolean;
}

type Aspect = (side: Side) => string | undefined;

const ASPECTS: Record<string, Aspect> = {
  'What it means': ({ entry, guide }) => guide?.meaning ?? `${inGeneral(entry.headline)}.`,
  Kind: ({ topic }) => kindOf(topic),
  State: ({ topic }) => topic.state && STATES[topic.state].name,
  'Who can act first': ({ entry }) => capital(firstTurn(entry)),
  'Most likely cause': ({ entry }) => first(entry.causes),
  'First thing to try': ({ entry }) => first(entry.steps.visitor),
  'First thing for the owner to check': ({ entry }) => first(entry.steps.owner),
  'Use it when': ({ guide }) => first(guide?.use?.when),
  'Send it again?': ({ guide }) => guide?.retry && AGAIN[guide.retry.again],
  'Kept in a cache?': ({ guide }) => guide?.caching && STORED[guide.caching.stored],
  'Headers that matter': ({ guide }) => guide?.headers?.map(({ name }) => name).join(', '),
};

/** What is known of two things, side by side; without what is known of neither. */
export function compareSides(one: Side, other: Side): Row[] {
  return Object.entries(ASPECTS).flatMap(([name, aspect]) => {
    const values = [aspect(one) ?? '', aspect(other) ?? ''] as const;
    return values.every((value) => value === '') ? [] : [{ name, values, isSame: values[0] === values[1] }];
  });
}

/** The difference that matters, from what is known of both; for pairs about which nobody has written a sentence. */
export function differenceOf(one: Side, other: Side): string {
  const [a, b] = [nameOf(one.topic), nameOf(other.topic)];
  const [kindA, kindB] = [kindOf(one.topic), kindOf(other.topic)];
  const kinds = kindA === kindB ? `Both belong to “${kindA}”.` : `${a} belongs to “${kindA}”, ${b} to “${kindB}”.`;
  const [turnA, turnB] = [firstTurn(one.entry), firstTurn(other.entry)];
  const turns =
    turnA === turnB
      ? `With both, the next step is up to ${turnA}.`
      : `With ${a} the next step is up to ${turnA}, with ${b} up to ${turnB}.`;
  return `${kinds} ${turns}`;
}

/** `404`, or `“Name not found”`. */
export function nameOf({ code, title }: Topic): string {
  return code ?? `“${title}”`;
}

function kindOf({ categories }: Topic): string {
  return CATEGORIES.filter(({ id }) => categories.includes(id))
    .map(({ name }) => name)
    .join(', ');
}

function firstTurn({ turn }: Entry): string {
  return TURNS[turn[0] ?? 'nobody'];
}

function first(texts: readonly string[] | undefined): string | undefined {
  return texts?.[0] && inGeneral(texts[0]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
