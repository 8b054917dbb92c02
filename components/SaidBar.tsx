import { i18n } from '#i18n';

/** What was just done. */
export interface Said {
  text: string;
  onUndo?(): void;
}

/** Says what was just done, aloud too, and offers to take it back. */
export function SaidBar({ said }: { said?: Said }) {
  return (
    <div role="status" class="said">
      {said && (
        <p class="card">
          {said.text}
          {said.onUndo && (
            <button type="button" onClick={said.onUndo}>
              {i18n.t('popup.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
