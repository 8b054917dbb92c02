import type { Group } from './filter';
import type { Ledger } from './ledger';
import { newestPages, newestRows } from './newest';

/**
 * The rows that miss nothing, newest first. In groups, the newest page is first, and in it its own failure, then the
 * oldest; tabs likewise by the newest page of which something is shown.
 */
export function select(ledger: Ledger, misses: Uint8Array, group: Group): Uint32Array {
  if (group === 'none') return newestRows(ledger).filter((row) => misses[row] === 0);
  const pages = newestPages(ledger);
  return rowsOf(ledger, misses, group === 'page' ? pages : tabByTab(ledger, misses, pages));
}

function rowsOf({ pages, size }: Ledger, misses: Uint8Array, order: Iterable<number>): Uint32Array {
  const rows = new Uint32Array(size);
  let length = 0;
  for (const page of order) {
    const first = pages.first[page] as number;
    const end = first + (pages.rows[page] as number);
    for (let row = first; row < end; row++) if (misses[row] === 0) rows[length++] = row;
  }
  return rows.slice(0, length);
}

function tabByTab({ pages }: Ledger, misses: Uint8Array, order: Uint32Array): number[] {
  const tabs = new Map<number, number[]>();
  for (const page of order) {
    const first = pages.first[page] as number;
    if (!misses.subarray(first, first + (pages.rows[page] as number)).includes(0)) continue;
    const tab = pages.tab[page] as number;
    const same = tabs.get(tab);
    if (same) same.push(page);
    else tabs.set(tab, [page]);
  }
  return [...tabs.values()].flat();
}
