import { type Kind, kindName, unpackKind } from './kind';
import type { Ledger } from './ledger';
import { GONE } from './tables';

/** A kind of failure that a site had not shown before. */
export interface NewKind {
  site: string;
  kind: Kind;
  /** When it was first seen, in milliseconds since the epoch. */
  firstAt: number;
  rows: number;
  times: number;
}

/** What failed at a site for the first time at `since` or after it, in milliseconds since the epoch; most failures first. */
export function whatsNew(ledger: Ledger, since: number, most = 20): NewKind[] {
  const pairOf = pairing(ledger);
  const found = new Map<number, NewKind>();
  for (let row = 0; row < ledger.length; row++)
    if (isThere(ledger, row) && (ledger.failures.firstAt[row] as number) >= since)
      count(found, ledger, row, pairOf(row));
  for (let row = 0; row < ledger.length && found.size > 0; row++)
    if (isThere(ledger, row) && (ledger.failures.firstAt[row] as number) < since) found.delete(pairOf(row));
  return [...found.values()].sort(mostFirst).slice(0, most);
}

function isThere({ failures }: Ledger, row: number): boolean {
  return failures.page[row] !== GONE;
}

/** A number for the site and the kind of a row. */
function pairing({ failures, kinds }: Ledger): (row: number) => number {
  const names = kinds.texts.map((text) => kindName(unpackKind(text)));
  const same = names.map((name) => names.indexOf(name));
  return (row) => (failures.site[row] as number) * names.length + (same[failures.kind[row] as number] as number);
}

function count(found: Map<number, NewKind>, { failures, sites, kinds }: Ledger, row: number, pair: number): void {
  const firstAt = failures.firstAt[row] as number;
  const times = failures.count[row] as number;
  const before = found.get(pair);
  if (before) {
    before.rows++;
    before.times += times;
    before.firstAt = Math.min(before.firstAt, firstAt);
  } else {
    const kind = unpackKind(kinds.text(failures.kind[row] as number));
    found.set(pair, { site: sites.text(failures.site[row] as number), kind, firstAt, rows: 1, times });
  }
}

function mostFirst(one: NewKind, other: NewKind): number {
  const name = ({ site, kind }: NewKind) => `${site} ${kindName(kind)}`;
  return other.rows - one.rows || other.times - one.times || (name(one) < name(other) ? -1 : 1);
}
