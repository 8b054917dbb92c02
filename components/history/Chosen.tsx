import { X } from 'lucide-preact';
import { i18n } from '#i18n';

export interface ChosenFilter {
  label: string;
  onRemove(): void;
}

/** What the list is narrowed down to, each to be taken back. */
export function Chosen({ filters, onClear }: { filters: readonly ChosenFilter[]; onClear(): void }) {
  if (filters.length === 0) return null;
  return (
    <ul class="chosen" aria-label={i18n.t('history.chosen.label')}>
      {filters.map(({ label, onRemove }) => (
        <li key={label}>
          <button type="button" aria-label={i18n.t('history.chosen.remove', { filter: label })} onClick={onRemove}>
            <span>{label}</span> <X size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <button type="button" class="quiet" onClick={onClear}>
            {i18n.t('history.chosen.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}
