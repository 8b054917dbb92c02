import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

export interface Deletion {
  label: string;
  onDelete(): void;
}

/** What can be deleted, from the smallest to everything. */
export function DeleteMenu({ deletions }: { deletions: readonly Deletion[] }) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!details.current) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details
      class="menu"
      ref={details}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && details.current?.open) close();
      }}
    >
      <summary class="button">{i18n.t('history.delete.menu')}</summary>
      <ul>
        {deletions.map(({ label, onDelete }) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => {
                close();
                onDelete();
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
