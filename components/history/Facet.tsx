import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from './words';

export interface Choice {
  key: string;
  label: string;
  count: number;
}

interface Props {
  /** Its name in the address. */
  name: string;
  title: string;
  choices: readonly Choice[];
  chosen?: string;
  /** Chooses one; without a key, all of them again. */
  onChoose(key?: string): void;
}

const FEW = 6;
const MOST = 100;

/** One way to part the failures, each part with how many there are; pressing one shows only those. */
export function Facet({ name, title, choices, chosen, onChoose }: Props) {
  const [isWhole, setWhole] = useState(false);
  if (choices.length === 0) return null;
  const most = Math.max(...choices.map(({ count }) => count));
  const isHidden = choices.findIndex(({ key }) => key === chosen) >= FEW;
  const shown = choices.slice(0, isWhole || isHidden ? MOST : FEW);
  return (
    <section class="facet" data-facet={name}>
      <h2>{title}</h2>
      <ul>
        {shown.map(({ key, label, count }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={key === chosen}
              title={label}
              onClick={() => onChoose(key === chosen ? undefined : key)}
            >
              <span class="facet-label">{label}</span>
              <span class="facet-count">{count.toLocaleString()}</span>
              <meter class="facet-bar" aria-hidden="true" min={0} max={most} value={count} />
            </button>
          </li>
        ))}
      </ul>
      {choices.length > FEW && !isHidden && (
        <button type="button" class="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? i18n.t('history.facets.fewer')
            : counted('history.facets.more', Math.min(choices.length, MOST) - FEW)}
        </button>
      )}
    </section>
  );
}
