import type { Settings } from '../settings/settings';
import type { ArchiveDatabase } from './database';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes the pages that are too old at the time `now` (milliseconds since the epoch), then the oldest ones until there
 * are no more failures than are to be kept. Returns the ids of the pages that went.
 */
export async function purge(
  database: ArchiveDatabase,
  { keptDays, keptFailures }: Settings,
  now: number,
): Promise<string[]> {
  const transaction = database.transaction(['pages', 'image'], 'readwrite');
  const pages = transaction.objectStore('pages');
  const oldest = keptDays === 0 ? Number.POSITIVE_INFINITY : now - keptDays * DAY;
  const gone: string[] = [];
  let failures = 0;
  // From the newest on: the first page that finds no room is the newest that goes.
  let cursor = await pages.index('age').openKeyCursor(null, 'prev');
  while (cursor) {
    const [lastAt, size] = cursor.key;
    failures += size;
    if (lastAt < oldest || failures > keptFailures) {
      gone.push(cursor.primaryKey);
      void pages.delete(cursor.primaryKey);
    }
    cursor = await cursor.continue();
  }
  if (gone.length > 0) void transaction.objectStore('image').clear();
  await transaction.done;
  return gone;
}
