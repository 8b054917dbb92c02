import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Deletion } from './DeleteMenu';
import { counted } from './words';

interface Props {
  /** From the smallest to the largest, each with how many failures it takes. */
  deletions: readonly (Deletion & { count: number })[];
  onClose(): void;
}

/** Asks which of these to delete. */
export function DeleteDialog({ deletions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class="deletions" aria-labelledby="delete-title" onClose={onClose}>
      <h2 id="delete-title">{i18n.t('history.delete.title')}</h2>
      <ul>
        {deletions.map(({ label, count, onDelete }) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => {
                close();
                onDelete();
              }}
            >
              <bdi>{label}</bdi> <span class="note">{counted('history.failures', count)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={close}>
        {i18n.t('history.delete.cancel')}
      </button>
    </dialog>
  );
}
