import type { Entry, EntryId, Names, Signs } from './shapes';

// The only place that lists anything, and it lists folders.
const entries = import.meta.glob<Entry>(['./statuses/*.ts', './classes/*.ts', './failures/*.ts'], {
  import: 'default',
});

export const entryIds: ReadonlySet<EntryId> = new Set(Object.keys(entries).map(idOf));

/** Loads the browsers' names for network failures: some 20 kB, so only for who needs them. */
export async function loadNames(): Promise<Names> {
  return (await import('./failure-names')).failureNames;
}

/** Loads what response headers tell. */
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
