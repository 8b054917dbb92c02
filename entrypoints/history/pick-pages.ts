import type { Ledger } from '../../history/ledger';
import { type ArchivedPage, failuresOn } from '../../store/archive/archived-page';
import type { ForgottenPage } from '../../store/archive/bin';
import type { Collection } from './collection';

/** Rows page by page: each page's id with the places of its failures. */
export function placesByPage(ledger: Ledger, rows: Iterable<number>): Map<string, number[]> {
  const pages = new Map<string, number[]>();
  for (const number of rows) {
    const row = ledger.row(number);
    if (!row) continue;
    const places = pages.get(row.page);
    if (places) places.push(row.place);
    else pages.set(row.page, [row.place]);
  }
  return pages;
}

/** What the background is to forget: pages as a whole where all of their failures are meant, else these failures. */
export async function forgottenPages(collection: Collection, rows: Iterable<number>): Promise<ForgottenPage[]> {
  const { ledger } = collection;
  const meant = placesByPage(ledger, rows);
  const isWhole = (id: string, places: readonly number[]) => {
    const page = ledger.pageNumber(id);
    return page !== undefined && ledger.pages.rows[page] === places.length;
  };
  const parts = new Map([...meant].filter(([id, places]) => !isWhole(id, places)));
  const read = new Map((await collection.readPages([...parts.keys()])).map((page) => [page.id, page]));
  return [...meant].flatMap(([id, places]): ForgottenPage[] => {
    if (!parts.has(id)) return [{ id }];
    const page = read.get(id);
    return page ? [{ id, failures: failuresAt(page, places) }] : [];
  });
}

function failuresAt(page: ArchivedPage, places: readonly number[]) {
  const failures = failuresOn(page);
  return places.flatMap((place) => failures[place] ?? []);
}
