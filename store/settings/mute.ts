/** Failures that somebody does not want to be counted. */
export type Mute =
  /** One address, whatever its query, when it fails in this way. */
  | { what: 'request'; url: string; outcome: string }
  /** Whatever fails in this way at this host. */
  | { what: 'outcome'; host: string; outcome: string }
  /** Whatever fails at this host. */
  | { what: 'host'; host: string }
  /** Whatever fails in this way, anywhere. */
  | { what: 'everywhere'; outcome: string };

/** More would make the list in the settings unreadable, and every badge slower. */
export const MOST_MUTES = 500;

const FIELDS: Record<Mute['what'], readonly string[]> = {
  request: ['url', 'outcome'],
  outcome: ['host', 'outcome'],
  host: ['host'],
  everywhere: ['outcome'],
};
const LONGEST = 2000;

/** Whatever is stored, as a mute; nothing where it can't be one. */
export function parseMute(value: unknown): Mute | undefined {
  const stored = (value ?? {}) as Record<string, unknown>;
  const what = stored.what as Mute['what'];
  if (typeof what !== 'string' || !Object.hasOwn(FIELDS, what)) return;
  const fields = FIELDS[what].map((name) => [name, stored[name]] as const);
  const isWhole = fields.every(([, text]) => typeof text === 'string' && text.length > 0 && text.length <= LONGEST);
  return isWhole ? ({ what, ...Object.fromEntries(fields) } as Mute) : undefined;
}

export function isSameMute(one: Mute, other: Mute): boolean {
  return JSON.stringify(parseMute(one)) === JSON.stringify(parseMute(other));
}
