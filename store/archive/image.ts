import type { ArchiveDatabase } from './database';

/** What the history page has counted of the archive, up to a change. */
export interface CountedImage {
  /** The number of the last change that was counted. */
  changed: number;
  ledger: unknown;
}

/** Reads what was counted last; nothing where there is none, or where something was deleted since. */
export async function readImage(database: ArchiveDatabase): Promise<CountedImage | undefined> {
  const image = (await database.get('image', 'ledger').catch(() => undefined)) as Partial<CountedImage> | undefined;
  return typeof image?.changed === 'number' ? { changed: image.changed, ledger: image.ledger } : undefined;
}

/** Keeps what was counted, for the next time. It can always be counted anew, so that a failure is no trouble. */
export async function writeImage(database: ArchiveDatabase, image: CountedImage): Promise<void> {
  await database.put('image', image, 'ledger').catch(() => {});
}
