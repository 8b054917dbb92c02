import type { Party, Turn } from '../data/shapes';
import type { FailureClass } from '../diagnose/opinion';
import type { Column } from './columns';
import { type Kind, kindName, unpackKind } from './kind';
import type { Ledger } from './ledger';
import { CLASSES, PARTIES, TURNS } from './numbered';
import { PARTS } from './sift';

/** A choice in a filter, and what it would show. */
export interface Count<Name extends string = string> {
  name: Name;
  /** Different failures. */
  rows: number;
}

/** Each part's choices as if nothing were chosen there, most failures first; what has none is left out. */
export interface Tally {
  sites: Count[];
  /** How many sites there are; of most only the first are listed. */
  siteCount: number;
  kinds: (Count & { kind: Kind })[];
  parties: Count<Party>[];
  turns: Count<Turn>[];
  classes: Count<FailureClass>[];
}

const MOST_SITES = 200;

/** Counts what each choice would show, from what `sift` tells. */
export function tally(ledger: Ledger, misses: Uint8Array): Tally {
  const { failures, sites } = ledger;
  const under = (part: keyof typeof PARTS, column: Column, numbers: readonly number[], names: readonly string[]) =>
    counted(ledger, misses, { part: PARTS[part], column, numbers, names });
  const kinds = ledger.kinds.texts.map(unpackKind);
  const kindNames = kinds.map(kindName);
  const firstOf = new Map(kindNames.map((name, number) => [name, number] as const).reverse());
  const sameKind = kindNames.map((name) => firstOf.get(name) as number);
  const bySite = under('site', failures.site, plain(sites.size), sites.texts);
  return {
    sites: bySite.slice(0, MOST_SITES),
    siteCount: bySite.length,
    kinds: under('kind', failures.kind, sameKind, kindNames).map((count) => ({
      ...count,
      kind: kinds[firstOf.get(count.name) as number] as Kind,
    })),
    parties: under('party', failures.party, plain(PARTIES.length), PARTIES) as Count<Party>[],
    turns: TURNS.flatMap((turn, bit) => {
      const numbers = plain(1 << TURNS.length).map((mask) => (mask >> bit) & 1);
      return under('turn', failures.turn, numbers, ['', turn]).filter(({ name }) => name !== '') as Count<Turn>[];
    }).sort(mostFirst),
    classes: under('class', failures.class, plain(CLASSES.length), CLASSES) as Count<FailureClass>[],
  };
}

interface Part {
  /** The bit in `misses`. */
  part: number;
  column: Column;
  /** What the numbers in the column are counted as. */
  numbers: readonly number[];
  names: readonly string[];
}

function counted({ length }: Ledger, misses: Uint8Array, { part, column, numbers, names }: Part): Count[] {
  const rows = new Uint32Array(names.length);
  for (const [value, count] of valuesIn(column, misses, length, part).entries()) {
    const number = numbers[value];
    if (number !== undefined) rows[number] = (rows[number] as number) + count;
  }
  return names
    .map((name, number) => ({ name, rows: rows[number] as number }))
    .filter((count) => count.rows > 0)
    .sort(mostFirst);
}

/** How often each number is in a column, among the rows that miss nothing but, perhaps, this part. */
function valuesIn(column: Column, misses: Uint8Array, length: number, part: number): Uint32Array {
  let most = 0;
  for (let row = 0; row < length; row++) if ((column[row] as number) > most) most = column[row] as number;
  const counts = new Uint32Array(most + 1);
  for (let row = 0; row < length; row++) {
    if (((misses[row] as number) & ~part) !== 0) continue;
    const value = column[row] as number;
    counts[value] = (counts[value] as number) + 1;
  }
  return counts;
}

function mostFirst(one: Count, other: Count): number {
  return other.rows - one.rows || (one.name < other.name ? -1 : 1);
}

function plain(length: number): number[] {
  return Array.from({ length }, (_, number) => number);
}
