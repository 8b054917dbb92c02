import { i18n } from '#i18n';
import type { Group } from '../../history/filter';
import { counted } from './words';

interface Props {
  /** Failures shown, and failures that there are. */
  count: number;
  of: number;
  isWhole: boolean;
  group: Group;
  onGroup(group: Group): void;
}

/** How many failures the list holds, and in which order. */
export function ListHead({ count, of, isWhole, group, onGroup }: Props) {
  const groups: readonly [group: Group, label: string][] = [
    ['page', i18n.t('history.list.byPage')],
    ['tab', i18n.t('history.list.byTab')],
    ['none', i18n.t('history.list.oneByOne')],
  ];
  const shown =
    count === of
      ? counted('history.failures', count)
      : i18n.t('history.list.some', of, [of.toLocaleString()], { shown: count.toLocaleString() });
  return (
    <div class="list-head">
      <p class="tally" role="status">
        {isWhole ? shown : i18n.t('history.list.counting', { shown })}
      </p>
      <fieldset class="groups" aria-label={i18n.t('history.list.order')}>
        {groups.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={name === group} onClick={() => onGroup(name)}>
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
