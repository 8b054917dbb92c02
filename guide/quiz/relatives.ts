import type { Pair } from '../../data/shapes';
import { type Asked, isOfLevel } from './asked.ts';

/** As many wrong answers as are worth carrying about: three of them are shown. */
export const MOST_WRONG = 5;
export const FEWEST_WRONG = 3;

/** Those that could be mixed up with one, the nearest first: written pairs, then related ones, then its shelf. */
export function relativesOf(asked: Asked, all: readonly Asked[], pairs: readonly Pair[]): Asked[] {
  const paired = new Set(pairs.flatMap(({ between }) => (between.includes(asked.id) ? between : [])));
  const related = new Set(asked.file.guide?.related);
  const distance = (one: Asked) => {
    if (paired.has(one.id)) return 0;
    const far = Math.abs(one.place - asked.place) / 1000;
    return (related.has(one.id) ? 1 : 2) + (one.level === asked.level ? 0 : 0.5) + far;
  };
  const isNear = (one: Asked) => one.shelf === asked.shelf || paired.has(one.id) || related.has(one.id);
  return all
    .filter((one) => one.id !== asked.id && one.term !== asked.term && kindOf(one) === kindOf(asked))
    .filter((one) => isNear(one) && isOfLevel(one, asked))
    .sort((one, other) => distance(one) - distance(other));
}

/** Numbers stand beside numbers, names beside names, a vendor’s codes beside its own. */
function kindOf({ id, shelf }: Asked): string {
  const folder = id.split('/')[0] ?? '';
  return folder === 'vendors' ? shelf : folder;
}

/** The first of these that differ from each other, and from one, in a text. */
export function differing(asked: Asked, others: readonly Asked[], textOf: (one: Asked) => string): Asked[] {
  const seen = new Set([textOf(asked)]);
  return others.filter((one) => {
    const text = textOf(one);
    return !seen.has(text) && seen.add(text);
  });
}
