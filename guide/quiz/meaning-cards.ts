import type { Pair } from '../../data/shapes';
import type { Asked } from './asked.ts';
import type { MeaningCard } from './card.ts';
import { givesAway } from './gives-away.ts';
import { holdsFor } from './holds-for.ts';
import { likeness } from './likeness.ts';
import { differing, FEWEST_WRONG, MOST_WRONG, relativesOf } from './relatives.ts';

/** A vendor’s codes are many, and nobody has compared them all: such as share more words than this may mean the same. */
const TOO_ALIKE = 0.34;

/** Which code has this meaning, and what a code means; of every entry that has enough others near it. */
export function meaningCards(all: readonly Asked[], pairs: readonly Pair[]): MeaningCard[] {
  const told = all.filter(({ term, meaning, file }) => !givesAway(meaning, [term, file.entry.title]));
  return told.flatMap((asked): MeaningCard[] => {
    const others = relativesOf(asked, told, pairs).filter((one) => !isSame(asked, one));
    const wrong = differing(asked, others, ({ meaning }) => meaning)
      .filter((one, at, list) => list.findIndex(({ term }) => term === one.term) === at)
      .slice(0, MOST_WRONG);
    if (wrong.length < FEWEST_WRONG) return [];
    return (['code', 'meaning'] as const).map((kind) => ({
      id: `${kind}:${asked.id}`,
      kind,
      level: asked.level,
      about: asked.id,
      wrong: wrong.map(({ id }) => id),
    }));
  });
}

/** Could what is said of one be true of the other? */
function isSame(one: Asked, other: Asked): boolean {
  if (one.file.entry.title === other.file.entry.title) return true;
  if (holdsFor(one.id, other.id) || holdsFor(other.id, one.id)) return true;
  return one.id.startsWith('vendors/') && likeness(textOf(one), textOf(other)) >= TOO_ALIKE;
}

function textOf({ id, meaning }: Asked): string {
  const vendor = new RegExp(`${id.split('/')[1]}\\S*`, 'gi');
  return meaning.replace(vendor, '');
}
