import { browser } from 'wxt/browser';

/** Why the archive does not take what happens; what it holds stays. */
export interface Trouble {
  why: 'full' | 'unwritable';
  /** Since when, in milliseconds since the epoch. */
  since: number;
}

const KEY = 'archive-trouble';

// Another worker may have told it before.
let isTold = true;

/** Remembers, as long as the browser runs, whether the archive could be written. */
export async function tellTrouble(error?: unknown): Promise<void> {
  const { session } = browser.storage;
  if (error === undefined) {
    if (isTold) await session.remove(KEY);
    isTold = false;
    return;
  }
  if (await readTrouble()) return;
  isTold = true;
  const why = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unwritable';
  await session.set({ [KEY]: { why, since: Date.now() } satisfies Trouble });
}

/** What keeps the archive from being written right now; nothing where all is well. */
export async function readTrouble(): Promise<Trouble | undefined> {
  const { [KEY]: trouble } = await browser.storage.session.get(KEY);
  return trouble as Trouble | undefined;
}
