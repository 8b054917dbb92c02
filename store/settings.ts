import { browser } from 'wxt/browser';

/** How much of the past is remembered. */
export interface Settings {
  /** For how many days; 0 keeps nothing. */
  keptDays: number;
  /** How many failures at most, in the whole archive. */
  keptFailures: number;
}

export const DEFAULTS: Settings = { keptDays: 7, keptFailures: 20_000 };

const KEY = 'settings';
const MOST = { keptDays: 365, keptFailures: 100_000 };

export async function readSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return parseSettings(stored);
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  // What a newer version has set stays as it is.
  await browser.storage.local.set({ [KEY]: { ...(stored ?? {}), ...parseSettings({ ...(stored ?? {}), ...change }) } });
}

/** Calls back with the settings whenever they change; returns how to stop. */
export function watchSettings(onSettings: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) onSettings(parseSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Whatever is stored, as settings: each that can't be one is the default. */
function parseSettings(value: unknown): Settings {
  const { keptDays, keptFailures } = (value ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    keptDays: whole(keptDays, MOST.keptDays) ?? DEFAULTS.keptDays,
    keptFailures: whole(keptFailures, MOST.keptFailures) ?? DEFAULTS.keptFailures,
  };
}

function whole(value: unknown, most: number): number | undefined {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most ? (value as number) : undefined;
}
