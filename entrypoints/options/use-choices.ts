import { useEffect, useState } from 'preact/hooks';
import { type Policy, readPolicy } from '../../store/settings/policy';
import { readOwnSettings, readSettings, watchSettings } from '../../store/settings/saved-settings';
import type { Settings } from '../../store/settings/settings';

export interface AllChoices {
  /** What holds. */
  settings: Settings;
  /** What somebody chose themselves. */
  own: Settings;
  /** What their organisation decided. */
  policy: Policy;
}

export async function readChoices(): Promise<AllChoices> {
  const [settings, own, policy] = await Promise.all([readSettings(), readOwnSettings(), readPolicy()]);
  return { settings, own, policy };
}

export interface Choices extends AllChoices {
  /** Shows a change before it is stored: what somebody has just chosen must not jump back for a moment. */
  assume(change: Partial<Settings>): void;
  /** Shows what is stored. */
  lookAgain(): Promise<void>;
}

/** The settings and whose choice they are, kept up to date. */
export function useChoices(first: AllChoices): Choices {
  const [choices, setChoices] = useState(first);
  const lookAgain = () => readChoices().then(setChoices);
  useEffect(() => watchSettings(() => void lookAgain()), []);
  return {
    ...choices,
    lookAgain,
    assume: (change) => setChoices((now) => ({ ...now, settings: { ...now.settings, ...change } })),
  };
}
