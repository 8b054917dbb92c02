import { useRef } from 'preact/hooks';

export interface Deletion {
  label: string;
  onDelete(): void;
}

/** What can be deleted, from the smallest to everything. */
export function DeleteMenu({ deletions }: { deletions: readonly Deletion[] }) {
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details
      class="menu"
      ref={details}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !details.current?.open) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">Delete…</summary>
      <ul>
        {deletions.map(({ label, onDelete }) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => {
                if (details.current) details.current.open = false;
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
