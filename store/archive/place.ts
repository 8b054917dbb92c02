import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import { type ArchiveDatabase, openDatabase } from './database';

/** An archive that could not be opened. It is never touched, until somebody says so. */
export interface SetAside {
  name: string;
  /** Made by a newer version of the extension, or not to be read. */
  why: 'newer' | 'unreadable';
  /** Milliseconds since the epoch. */
  at: number;
}

/** Where the archive is, and those that were set aside. */
export interface Place {
  name: string;
  setAside: readonly SetAside[];
}

const KEY = 'archive-place';
const FIRST: Place = { name: 'archive', setAside: [] };

export async function readPlace(): Promise<Place> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return isPlace(stored) ? stored : FIRST;
}

/** Opens the archive; one that can't be opened is set aside for a new one. Only the background may do this. */
export async function openArchive(): Promise<ArchiveDatabase> {
  const place = await readPlace();
  try {
    return await openDatabase(place.name);
  } catch (error) {
    const why = error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'unreadable';
    const at = Date.now();
    const name = `archive-${at}`;
    const database = await openDatabase(name);
    await write({ name, setAside: [...place.setAside, { name: place.name, why, at }] });
    return database;
  }
}

/** Deletes an archive that was set aside. */
export async function dropSetAside(name: string): Promise<void> {
  const place = await readPlace();
  if (!place.setAside.some((other) => other.name === name)) return;
  await deleteDB(name);
  await write({ ...place, setAside: place.setAside.filter((other) => other.name !== name) });
}

function write(place: Place): Promise<void> {
  return browser.storage.local.set({ [KEY]: place });
}

function isPlace(value: unknown): value is Place {
  const { name, setAside } = (value ?? {}) as Partial<Place>;
  return typeof name === 'string' && Array.isArray(setAside) && setAside.every((one) => typeof one?.name === 'string');
}
