import type { Settings } from '../../store/settings';
import { More } from '../More';
import { counted } from './words';

interface Props extends Settings {
  onChange(change: Partial<Settings>): void;
}

const DAYS = [0, 1, 7, 30, 90, 365];
const FAILURES = [1_000, 5_000, 20_000, 50_000, 100_000];

/** How much of the past is kept, to be chosen. */
export function WhatIsKept({ keptDays, keptFailures, onChange }: Props) {
  return (
    <More class="kept" summary="What is kept">
      <p class="note">
        All of it stays on this computer. Of addresses, passwords, tokens and what follows a # are left out. Private
        windows are never kept.
      </p>
      <label>
        For
        <select value={keptDays} onChange={({ currentTarget }) => onChange({ keptDays: Number(currentTarget.value) })}>
          {withCurrent(DAYS, keptDays).map((days) => (
            <option key={days} value={days}>
              {days === 0 ? 'no time: keep nothing' : counted(days, 'day')}
            </option>
          ))}
        </select>
      </label>
      <label>
        At most
        <select
          value={keptFailures}
          onChange={({ currentTarget }) => onChange({ keptFailures: Number(currentTarget.value) })}
        >
          {withCurrent(FAILURES, keptFailures).map((failures) => (
            <option key={failures} value={failures}>
              {counted(failures, 'failure')}
            </option>
          ))}
        </select>
      </label>
      <p class="note">What is older, or too much, is deleted within the hour.</p>
    </More>
  );
}

function withCurrent(choices: readonly number[], current: number): number[] {
  return [...new Set([...choices, current])].sort((one, other) => one - other);
}
