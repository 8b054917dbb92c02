import { X } from 'lucide-preact';

export interface ChosenFilter {
  label: string;
  onRemove(): void;
}

/** What the list is narrowed down to, each to be taken back. */
export function Chosen({ filters, onClear }: { filters: readonly ChosenFilter[]; onClear(): void }) {
  if (filters.length === 0) return null;
  return (
    <ul class="chosen" aria-label="Only these are shown">
      {filters.map(({ label, onRemove }) => (
        <li key={label}>
          <button type="button" aria-label={`No longer only: ${label}`} onClick={onRemove}>
            <span>{label}</span> <X size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <button type="button" class="quiet" onClick={onClear}>
            Show everything
          </button>
        </li>
      )}
    </ul>
  );
}
