import type { Haystack } from '../../history/haystack';
import type { Ledger } from '../../history/ledger';
import type { ArchivedPage } from '../../store/archive/archived-page';

/** What the history page shows: the archive, or a file that somebody opened. */
export interface Collection {
  ledger: Ledger;
  /** The addresses to search in, once somebody searches. */
  haystack?: Haystack;
  /** Everything has been looked at, its addresses too if they are wanted; until then there may be more. */
  isWhole: boolean;
  /** Pages that could not be read, and are left as they are. */
  unreadable: number;
  /** Somebody searches: begins to gather the addresses. */
  search(): void;
  /** These pages, as far as they are there still. */
  readPages(ids: readonly string[]): Promise<readonly ArchivedPage[]>;
}
