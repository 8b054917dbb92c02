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

const GROUPS: readonly [group: Group, label: string][] = [
  ['page', 'By page'],
  ['tab', 'By tab'],
  ['none', 'One by one'],
];

/** How many failures the list holds, and in which order. */
export function ListHead({ count, of, isWhole, group, onGroup }: Props) {
  const shown = count === of ? counted(count, 'failure') : `${count.toLocaleString()} of ${counted(of, 'failure')}`;
  return (
    <div class="list-head">
      <p class="tally" role="status">
        {isWhole ? shown : `${shown}, still counting…`}
      </p>
      <fieldset class="groups" aria-label="Order of the list">
        {GROUPS.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={name === group} onClick={() => onGroup(name)}>
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
