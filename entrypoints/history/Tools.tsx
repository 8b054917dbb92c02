import { DeleteMenu } from '../../components/history/DeleteMenu';
import { counted } from '../../components/history/words';
import type { View } from '../../history/address';
import type { Filter } from '../../history/filter';
import { startOfDay } from '../../history/local-time';
import { sift } from '../../history/sift';
import type { Collection } from './collection';
import type { Findings } from './use-findings';

interface Props {
  view: View;
  collection?: Collection;
  findings?: Findings;
  /** What is in a file is not the history's to delete. */
  canDelete: boolean;
  onTake(rows: Uint32Array): void;
  onDelete(rows?: Uint32Array): void;
}

const DAY = 24 * 60 * 60 * 1000;

/** What can be done with all that is shown, and with the whole history. */
export function Tools({ view, collection, findings, canDelete, onTake, onDelete }: Props) {
  if (!collection || !findings || collection.ledger.size === 0) return null;
  const { rows } = findings;
  const { ledger } = collection;
  const isAll = rows.length === ledger.size;
  const of = (filter: Filter) => rowsOf(collection, filter);
  const chosen = view.shown && rowAt(collection, view.shown);
  const day = chosen && startOfDay(chosen.lastAt);
  const deletions = [
    ...(chosen && day !== undefined
      ? [
          { label: 'The failure that is open', onDelete: () => onDelete(Uint32Array.of(chosen.number)) },
          { label: `All of ${chosen.site}`, onDelete: () => onDelete(of({ site: chosen.site })) },
          {
            label: `All of ${new Date(day).toLocaleDateString()}`,
            onDelete: () => onDelete(of({ from: day, to: startOfDay(day + 1.5 * DAY) })),
          },
        ]
      : []),
    ...(isAll || rows.length === 0
      ? []
      : [{ label: `What is shown: ${counted(rows.length, 'failure')}`, onDelete: () => onDelete(rows) }]),
    { label: `Everything: ${counted(ledger.size, 'failure')}`, onDelete: () => onDelete() },
  ];
  return (
    <>
      <button type="button" disabled={rows.length === 0} onClick={() => onTake(rows)}>
        Save or copy…
      </button>
      {canDelete && <DeleteMenu deletions={deletions} />}
    </>
  );
}

function rowsOf({ ledger }: Collection, filter: Filter): Uint32Array {
  const misses = sift(ledger, filter);
  return Uint32Array.from({ length: ledger.length }, (_, row) => row).filter((row) => misses[row] === 0);
}

/** The row of a failure on a page; nothing where it is no longer known. */
export function rowAt({ ledger }: Collection, { page, place }: { page: string; place: number }) {
  const number = ledger.pageNumber(page);
  if (number === undefined) return;
  const first = ledger.pages.first[number] ?? 0;
  const count = ledger.pages.rows[number] ?? 0;
  for (let row = first; row < first + count; row++) if (ledger.failures.place[row] === place) return ledger.row(row);
}
