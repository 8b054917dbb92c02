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
      <span>{counted(count, 'failure')} deleted.</span>
      <button type="button" onClick={onUndo}>
        Undo
      </button>
      <button type="button" class="quiet" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
