import { i18n } from '#i18n';
import type { Settings } from '../store/settings/settings';
import { counted } from './history/words';

interface Props extends Pick<Settings, 'keptDays' | 'keptFailures'> {
  /** Names of settings that are not somebody’s own to choose. */
  fixed?: ReadonlySet<string>;
  onChange(change: Partial<Settings>): void;
}

const DAYS = [0, 1, 7, 30, 90, 365];
const FAILURES = [1_000, 5_000, 20_000, 50_000, 100_000];

/** For how long failures are kept, and how many: two lists to choose from. */
export function KeptChoices({ keptDays, keptFailures, fixed, onChange }: Props) {
  return (
    <>
      <label>
        {i18n.t('history.kept.for')}
        <select
          value={keptDays}
          disabled={fixed?.has('keptDays')}
          onChange={({ currentTarget }) => onChange({ keptDays: Number(currentTarget.value) })}
        >
          {withCurrent(DAYS, keptDays).map((days) => (
            <option key={days} value={days}>
              {daysInWords(days)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {i18n.t('history.kept.atMost')}
        <select
          value={keptFailures}
          disabled={fixed?.has('keptFailures')}
          onChange={({ currentTarget }) => onChange({ keptFailures: Number(currentTarget.value) })}
        >
          {withCurrent(FAILURES, keptFailures).map((failures) => (
            <option key={failures} value={failures}>
              {counted('history.failures', failures)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

export function daysInWords(days: number): string {
  return days === 0 ? i18n.t('history.kept.nothing') : counted('history.days', days);
}

function withCurrent(choices: readonly number[], current: number): number[] {
  return [...new Set([...choices, current])].sort((one, other) => one - other);
}
