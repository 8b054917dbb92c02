import type { Ledger } from './ledger';

interface Orders {
  changes: number;
  pages?: Uint32Array;
  rows?: Uint32Array;
}

/** Sorting is what takes longest, and an order serves every filter. */
const known = new WeakMap<Ledger, Orders>();

/** Page numbers, the page that was asked for last first. */
export function newestPages(ledger: Ledger): Uint32Array {
  const orders = ordersOf(ledger);
  orders.pages ??= sortPages(ledger);
  return orders.pages;
}

/** Row numbers, the failure that was seen last first; of one moment, those of the newest page, in its order. */
export function newestRows(ledger: Ledger): Uint32Array {
  const orders = ordersOf(ledger);
  orders.rows ??= sortRows(ledger, newestPages(ledger));
  return orders.rows;
}

function ordersOf(ledger: Ledger): Orders {
  const before = known.get(ledger);
  if (before?.changes === ledger.changes) return before;
  const orders: Orders = { changes: ledger.changes };
  known.set(ledger, orders);
  return orders;
}

function sortPages({ pages: { at, rows }, pageIds, pageCount }: Ledger): Uint32Array {
  const there = Uint32Array.from({ length: pageCount }, (_, page) => page).filter((page) => rows[page]);
  const sorted = sortLatestFirst(there, at);
  // Of one moment, by their ids: so the order is the same, whatever happened in the ledger.
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && at[sorted[end] as number] === at[sorted[start] as number]) end++;
    if (end - start > 1)
      sorted
        .subarray(start, end)
        .sort((one, other) => ((pageIds[one] as string) < (pageIds[other] as string) ? -1 : 1));
  }
  return sorted;
}

function sortRows({ pages: { first, rows }, failures: { lastAt }, size }: Ledger, pages: Uint32Array): Uint32Array {
  const all = new Uint32Array(size);
  let next = 0;
  for (const page of pages)
    for (let row = 0; row < (rows[page] as number); row++) all[next++] = (first[page] as number) + row;
  return sortLatestFirst(all, lastAt);
}

/** A radix sort by 16 bits at a time, stable: whatever the order before, it takes the same few milliseconds. */
function sortLatestFirst(rows: Uint32Array, times: Float64Array): Uint32Array {
  let sorted = rows;
  let other: Uint32Array = new Uint32Array(rows.length);
  for (const unit of [1, 2 ** 16, 2 ** 32]) {
    const digit = (row: number) => Math.floor((times[row] as number) / unit) % 2 ** 16;
    const ends = new Uint32Array(2 ** 16 + 1);
    for (const row of sorted) ends[digit(row)] = (ends[digit(row)] as number) + 1;
    for (let value = 2 ** 16 - 1; value >= 0; value--)
      ends[value] = (ends[value] as number) + (ends[value + 1] as number);
    // The rows of a digit stand after those of all higher ones.
    for (const row of sorted) {
      const start = digit(row) + 1;
      other[ends[start] as number] = row;
      ends[start] = (ends[start] as number) + 1;
    }
    [sorted, other] = [other, sorted];
  }
  return sorted;
}
