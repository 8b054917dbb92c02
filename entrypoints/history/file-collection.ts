import { Haystack } from '../../history/haystack';
import { Ledger } from '../../history/ledger';
import type { ArchivedPage } from '../../store/archive/archived-page';
import { atMostEvery } from './at-most-every';
import type { Collection } from './collection';
import { enterPages } from './enter-pages';

/** In milliseconds. Drawing takes longer than counting what is new. */
const BETWEEN_DRAWINGS = 300;

/** What was read out of a file, apart from the archive. */
export class FileCollection implements Collection {
  readonly ledger = new Ledger();
  haystack?: Haystack;
  isWhole = false;
  readonly unreadable = 0;
  readonly #pages: ReadonlyMap<string, ArchivedPage>;
  readonly #onChange: () => void;

  constructor(pages: readonly ArchivedPage[], onChange: () => void) {
    this.#pages = new Map(pages.map((page) => [page.id, page]));
    this.#onChange = onChange;
  }

  /** Looks at everything. */
  async count(isStopped: () => boolean): Promise<void> {
    await enterPages(this.ledger, [...this.#pages.values()], atMostEvery(BETWEEN_DRAWINGS, this.#onChange), isStopped);
    this.isWhole = true;
    this.#onChange();
  }

  search(): void {
    if (this.haystack) return;
    this.haystack = new Haystack();
    for (const page of this.#pages.values()) this.haystack.put(page);
    this.#onChange();
  }

  async readPages(ids: readonly string[]): Promise<ArchivedPage[]> {
    return ids.flatMap((id) => this.#pages.get(id) ?? []);
  }
}
