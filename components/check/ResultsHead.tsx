import { i18n } from '#i18n';
import type { ResultFilter, ResultOrder, Selection } from '../../send/select-results';
import { CopyButton } from '../CopyButton';

/** A way in which results are taken out. */
interface CheckFormat {
  id: string;
  name: string;
}

export interface ResultsHeadProps {
  selection: Selection;
  counts: Readonly<Record<ResultFilter, number>>;
  formats: readonly CheckFormat[];
  onSelection(selection: Selection): void;
  onSave(format: string): void;
  onCopy(format: string): Promise<void>;
}

/** What of the results is shown, in which order, and how they are taken out. */
export function ResultsHead({ selection, counts, formats, onSelection, onSave, onCopy }: ResultsHeadProps) {
  const select = (change: Partial<Selection>) => onSelection({ ...selection, ...change });
  return (
    <div class="results-head">
      <fieldset class="filters">
        <legend class="unseen">{i18n.t('guide.check.filter')}</legend>
        {Object.entries(filterNames()).map(([filter, name]) => (
          <button
            key={filter}
            type="button"
            aria-pressed={selection.filter === filter}
            onClick={() => select({ filter: filter as ResultFilter })}
          >
            {name} {counts[filter as ResultFilter].toLocaleString()}
          </button>
        ))}
      </fieldset>
      <label>
        {i18n.t('guide.check.search')}{' '}
        <input
          type="search"
          value={selection.text}
          onInput={({ currentTarget }) => select({ text: currentTarget.value })}
        />
      </label>
      <label>
        {i18n.t('guide.check.order')}{' '}
        <select
          value={selection.order}
          onChange={({ currentTarget }) => select({ order: currentTarget.value as ResultOrder })}
        >
          {Object.entries(orderNames()).map(([order, name]) => (
            <option key={order} value={order}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        {formats.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => onSave(id)}>
            {i18n.t('guide.check.save', { format: name })}
          </button>
        ))}
        {formats.map(({ id, name }) => (
          <CopyButton key={id} label={i18n.t('guide.check.copy', { format: name })} onCopy={() => onCopy(id)} />
        ))}
      </div>
    </div>
  );
}

function filterNames(): Record<ResultFilter, string> {
  return {
    all: i18n.t('guide.check.filters.all'),
    fine: i18n.t('guide.check.filters.fine'),
    redirected: i18n.t('guide.check.filters.redirected'),
    failed: i18n.t('guide.check.filters.failed'),
    waiting: i18n.t('guide.check.filters.waiting'),
  };
}

function orderNames(): Record<ResultOrder, string> {
  return {
    entered: i18n.t('guide.check.orders.entered'),
    address: i18n.t('guide.check.orders.address'),
    status: i18n.t('guide.check.orders.status'),
    time: i18n.t('guide.check.orders.time'),
    redirects: i18n.t('guide.check.orders.redirects'),
  };
}
