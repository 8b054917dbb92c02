import { i18n } from '#i18n';
import { counted } from './words';

interface Props {
  /** Failures that were deleted. */
  count: number;
  onUndo(): void;
  onDismiss(): void;
}

/** Says what was deleted, for as long as it can be undone: until it is dismissed, more is deleted, or the page is left. */
export function UndoBar({ count, onUndo, onDismiss }: Props) {
  return (
    <div class="undo" role="status">
      <span>{counted('history.delete.deleted', count)}</span>
      <button type="button" onClick={onUndo}>
        {i18n.t('history.delete.undo')}
      </button>
      <button type="button" class="quiet" onClick={onDismiss}>
        {i18n.t('history.delete.dismiss')}
      </button>
    </div>
  );
}
