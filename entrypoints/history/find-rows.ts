import type { Filter } from '../../history/filter';
import type { Row } from '../../history/row';
import { sift } from '../../history/sift';
import type { Collection } from './collection';

/** The numbers of all rows that fit. */
export function rowsOf({ ledger }: Collection, filter: Filter): Uint32Array {
  const misses = sift(ledger, filter);
  return Uint32Array.from({ length: ledger.length }, (_, row) => row).filter((row) => misses[row] === 0);
}

/** The row of a failure on a page; nothing where it is no longer known. */
export function rowAt({ ledger }: Collection, { page, place }: { page: string; place: number }): Row | undefined {
  const number = ledger.pageNumber(page);
  if (number === undefined) return;
  const first = ledger.pages.first[number] ?? 0;
  const count = ledger.pages.rows[number] ?? 0;
  for (let row = first; row < first + count; row++) if (ledger.failures.place[row] === place) return ledger.row(row);
}
