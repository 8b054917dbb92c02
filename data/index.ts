import type { Entry, HeaderMeaning, Signature } from './shapes';

// The only place that lists anything, and it lists folders.
const entries = import.meta.glob<Entry>(['./statuses/*.ts', './classes/*.ts', './failures/*.ts'], {
  import: 'default',
});

/** Where an entry lives: its folder and its file, which is also its name in the guide. */
export type EntryId = `statuses/${string}` | `classes/${string}` | `failures/${string}`;

export const entryIds: ReadonlySet<EntryId> = new Set(Object.keys(entries).map(idOf));

/** Browsers' names for network failures, each with its entry; some 20 kB, so only for who needs them. */
export type Names = ReadonlyMap<string | number, EntryId>;

export async function loadNames(): Promise<Names> {
  return (await import('./failure-names')).failureNames;
}

/** What response headers tell: of who answered, and of anything else. */
export interface Signs {
  signatures: readonly Signature[];
  meanings: readonly HeaderMeaning[];
}

export async function loadSigns(): Promise<Signs> {
  return import('./signs');
}

/** Loads one entry. Rejects for an id that is not in `entryIds`. */
export async function loadEntry(id: EntryId): Promise<Entry> {
  const load = entries[`./${id}.ts`];
  if (!load) throw new Error(`There is no entry ${id}`);
  return load();
}

function idOf(path: string): EntryId {
  return path.slice('./'.length, -'.ts'.length) as EntryId;
}
