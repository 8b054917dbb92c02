import { DeleteDialog } from '../../components/history/DeleteDialog';
import type { Line } from '../../history/sections';
import type { Collection } from './collection';
import { deletionsAt } from './deletions-at';

interface Props {
  collection: Collection;
  line: Line;
  onDelete(rows: Uint32Array): void;
  onClose(): void;
}

/** Asks what to delete at a line of the list. */
export function DeletingAt({ collection, line, onDelete, onClose }: Props) {
  const deletions = deletionsAt(collection, line)
    .map(({ label, rows }) => ({ label, count: rows().length, onDelete: () => onDelete(rows()) }))
    .filter(({ count }) => count > 0);
  return <DeleteDialog deletions={deletions} onClose={onClose} />;
}
