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

/** A pair of a site and a kind by their numbers, and how often it was seen. */
interface Seen {
  site: number;
  kind: number;
  firstAt: number;
  rows: number;
  times: number;
}

/** What failed at a site for the first time at `since` or after it, in milliseconds since the epoch; most failures first. */
export function whatsNew(ledger: Ledger, since: number, most = 20): NewKind[] {
  const kinds = ledger.kinds.texts.map(unpackKind);
  const names = kinds.map(kindName);
  const found = seenSince(ledger, since, names);
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return found
    .sort(
      (one, other) =>
        other.rows - one.rows ||
        other.times - one.times ||
        compare(ledger.sites.text(one.site), ledger.sites.text(other.site)) ||
        compare(names[one.kind] as string, names[other.kind] as string),
    )
    .slice(0, most)
    .map((seen) => ({ ...seen, site: ledger.sites.text(seen.site), kind: kinds[seen.kind] as Kind }));
}

/** Pairs that were seen since then, and not before. */
function seenSince({ failures, length }: Ledger, since: number, names: readonly string[]): Seen[] {
  const sameKind = names.map((name) => names.indexOf(name));
  const pairOf = (row: number) =>
    (failures.site[row] as number) * names.length + (sameKind[failures.kind[row] as number] as number);
  const found = new Map<number, Seen>();
  const eachRow = (isNew: boolean, visit: (row: number) => void) => {
    for (let row = 0; row < length; row++)
      if (failures.page[row] !== GONE && (failures.firstAt[row] as number) >= since === isNew) visit(row);
  };
  eachRow(true, (row) => addTo(found, pairOf(row), failures, row));
  if (found.size > 0) eachRow(false, (row) => found.delete(pairOf(row)));
  return [...found.values()];
}

function addTo(found: Map<number, Seen>, pair: number, failures: Ledger['failures'], row: number): void {
  const firstAt = failures.firstAt[row] as number;
  const seen = found.get(pair);
  const [site, kind] = [failures.site[row] as number, failures.kind[row] as number];
  if (!seen) found.set(pair, { site, kind, firstAt, rows: 1, times: failures.count[row] as number });
  else {
    seen.rows++;
    seen.times += failures.count[row] as number;
    seen.firstAt = Math.min(seen.firstAt, firstAt);
  }
}
