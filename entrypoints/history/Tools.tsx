import { i18n } from '#i18n';
import { DeleteMenu } from '../../components/history/DeleteMenu';
import { counted } from '../../components/history/words';
import type { View } from '../../history/address';
import type { Collection } from './collection';
import { deletionsAround } from './deletions-at';
import { rowAt } from './find-rows';
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

/** What can be done with all that is shown, and with the whole history. */
export function Tools({ view, collection, findings, canDelete, onTake, onDelete }: Props) {
  if (!collection || !findings || collection.ledger.size === 0) return null;
  const { rows } = findings;
  const { ledger } = collection;
  const isAll = rows.length === ledger.size;
  const open = view.shown && rowAt(collection, view.shown);
  const around = open ? deletionsAround(collection, open) : [];
  const deletions = [
    ...(open
      ? [{ label: i18n.t('history.delete.failure'), onDelete: () => onDelete(Uint32Array.of(open.number)) }]
      : []),
    ...around.map(({ label, rows }) => ({ label, onDelete: () => onDelete(rows()) })),
    ...(isAll || rows.length === 0
      ? []
      : [{ label: counted('history.delete.shown', rows.length), onDelete: () => onDelete(rows) }]),
    { label: counted('history.delete.everything', ledger.size), onDelete: () => onDelete() },
  ];
  return (
    <>
      <button type="button" disabled={rows.length === 0} onClick={() => onTake(rows)}>
        {i18n.t('history.saveOrCopy')}
      </button>
      {canDelete && <DeleteMenu deletions={deletions} />}
    </>
  );
}
