import { i18n } from '#i18n';

export interface Novelty {
  key: string;
  label: string;
  /** In a few words what it is. */
  title: string;
  count: number;
  onShow(): void;
}

/** What failed since yesterday that had never failed so before. One line high whatever comes, lest it move what is read below. */
export function WhatIsNew({ novelties, isWhole }: { novelties: readonly Novelty[]; isWhole: boolean }) {
  return (
    <section class="new" aria-label={i18n.t('history.new')}>
      <h2>{i18n.t('history.new')}</h2>
      {isWhole && novelties.length === 0 && <p>{i18n.t('history.nothingNew')}</p>}
      <ul>
        {novelties.map(({ key, label, title, count, onShow }) => (
          <li key={key}>
            <button type="button" title={`${label}: ${title}`} onClick={onShow}>
              {label} {count > 1 && <span class="facet-count">×{count.toLocaleString()}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
