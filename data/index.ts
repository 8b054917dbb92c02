import type { Entry, FailureNames, HeaderMeaning, Signature } from './shapes';

// The only place that lists anything, and it lists folders.
const entries = import.meta.glob<Entry>(['./statuses/*.ts', './classes/*.ts', './failures/*.ts'], { import: 'default' });
// The query makes it a module of its own, so that the names come without the prose, which loads on demand.
const names = import.meta.glob<FailureNames>('./failures/*.ts', { eager: true, import: 'names', query: '?names' });

export const signatures: readonly Signature[] = Object.values(
  import.meta.glob<Signature>('./signatures/*.ts', { eager: true, import: 'default' }),
);

export const headerMeanings: readonly HeaderMeaning[] = Object.values(
  import.meta.glob<HeaderMeaning>('./headers/*.ts', { eager: true, import: 'default' }),
);

/** Where an entry lives: its folder and its file, which is also its name in the guide. */
export type EntryId = `statuses/${string}` | `classes/${string}` | `failures/${string}`;

export const entryIds: ReadonlySet<EntryId> = new Set(Object.keys(entries).map(idOf));

/** The network failure that a browser's name means: `ERR_…`, `NS_…`, `SEC_ERROR_…`, or an nsresult. */
export const failuresByName: ReadonlyMap<string | number, EntryId> = new Map(
  Object.entries(names).flatMap(([path, { chrome, firefox }]) =>
    [...chrome, ...Object.keys(firefox), ...Object.values(firefox)].map((name) => [name, idOf(path)] as const),
  ),
);

/** Loads one entry. Rejects for an id that is not in `entryIds`. */
export async function loadEntry(id: EntryId): Promise<Entry> {
  const load = entries[`./${id}.ts`];
  if (!load) throw new Error(`There is no entry ${id}`);
  return load();
}

function idOf(path: string): EntryId {
  return path.slice('./'.length, -'.ts'.length) as EntryId;
}
