import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../store/ask';
import type { Collection } from './collection';
import { forgottenPages } from './pick-pages';

interface Deletion {
  /** Failures that were deleted last, as long as that can be undone. */
  deleted?: number;
  /** Deletes the failures of these rows; without rows, all that there are. */
  remove(rows?: Iterable<number>): Promise<void>;
  undo(): Promise<void>;
  /** Gives up undoing: what was deleted goes for good. */
  dismiss(): void;
}

/** Deletes, and undoes it, through the background. */
export function useDeletion(collection: Collection | undefined): Deletion {
  const [deleted, setDeleted] = useState<number>();
  const dismiss = () => {
    setDeleted(undefined);
    void ask('emptyBin');
  };
  useEffect(() => {
    if (deleted === undefined) return;
    const leave = () => void ask('emptyBin');
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [deleted]);
  return {
    deleted,
    async remove(rows) {
      if (!collection) return;
      const chosen = rows && [...rows];
      const count = chosen?.length ?? collection.ledger.size;
      await ask('forget', chosen ? await forgottenPages(collection, chosen) : 'everything');
      setDeleted(count);
    },
    async undo() {
      await ask('undoForget');
      setDeleted(undefined);
    },
    dismiss,
  };
}
