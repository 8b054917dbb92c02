import type { Entry, EntryId, Names, PageWords, Signs, VendorEntry } from './shapes';

// What explaining a failure needs; the guide reads the same files, and more, through guide.ts.
const entries = import.meta.glob<Entry>(['./statuses/[4-9]*.ts', './classes/*.ts'], { import: 'default' });

/** The entries of statuses and of classes; network failures are found by their names. */
export const entryIds: ReadonlySet<EntryId> = new Set(Object.keys(entries).map(idOf));

/** Loads the browsers' names for network failures: some 40 kB, so only for who needs them. */
export async function loadNames(): Promise<Names> {
  return (await import('./failure-names')).failureNames;
}

/** Loads what response headers tell. */
export async function loadSigns(): Promise<Signs> {
  return import('./signs');
}

/** Loads one entry. Rejects for an id that there is no entry of. */
export async function loadEntry(id: EntryId): Promise<Entry> {
  const load = entries[`./${id}.ts`] ?? (await import('./failure-pages')).entries[`./${id}.ts`];
  if (!load) throw new Error(`There is no entry ${id}`);
  return load();
}

/** Loads what tells whose words a failed page shows. */
export async function loadPageWords(): Promise<readonly PageWords[]> {
  return (await import('./page-words')).pageWords;
}

/** Loads the first of these that a vendor has an entry of; nothing where there is none. */
export async function loadMeaning(ids: readonly EntryId[]): Promise<[EntryId, VendorEntry] | undefined> {
  if (ids.length === 0) return;
  const { entries: shelf } = await import('./vendor-pages');
  const id = ids.find((one) => `./${one}.ts` in shelf);
  const load = id && shelf[`./${id}.ts`];
  return load && [id, await load()];
}

function idOf(path: string): EntryId {
  return path.slice('./'.length, -'.ts'.length) as EntryId;
}
