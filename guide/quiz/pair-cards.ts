import type { Pair } from '../../data/shapes';
import type { Asked } from './asked.ts';
import type { PairCard } from './card.ts';
import { givesAway } from './gives-away.ts';

/** Which of two codes is X, in what is written of how they differ; where the text names both. */
export function pairCards(all: readonly Asked[], pairs: readonly Pair[]): PairCard[] {
  return pairs.flatMap((pair) => {
    const sides = pair.between.flatMap((id) => all.filter((one) => one.id === id && id.startsWith('statuses/')));
    if (sides.length < 2) return [];
    const name = sides.map(({ term }) => term).join('-');
    return (['says', 'choose'] as const).flatMap((text): PairCard[] => {
      const masked = mask(
        pair[text],
        sides.map(({ term }) => term),
      );
      const x = sides.find(({ term }) => term === masked?.x);
      const y = sides.find((one) => one !== x);
      if (
        !masked ||
        !x ||
        !y ||
        givesAway(
          masked.text,
          sides.map(({ file }) => file.entry.title),
        )
      )
        return [];
      const line = { pair: name, text };
      return [{ id: `pair:${name}:${text}`, kind: 'pair', level: 'first', about: x.id, wrong: [y.id], line }];
    });
  });
}

/** The text with X in the place of the code that it names first, and Y in that of the other; nothing where one is missing. */
export function mask(text: string, codes: readonly string[]): { text: string; x: string } | undefined {
  const [x, y] = codes
    .filter((code) => text.includes(code))
    .sort((one, other) => text.indexOf(one) - text.indexOf(other));
  if (!x || !y) return;
  return { text: text.replaceAll(x, 'X').replaceAll(y, 'Y'), x };
}
