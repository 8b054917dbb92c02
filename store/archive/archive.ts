import type { Failure } from '../../capture/failure';
import type { Page } from '../page';
import type { Settings } from '../settings/settings';
import type { Tab } from '../tab';
import { announce } from './announce';
import type { ArchivedPage } from './archived-page';
import { type Forgotten, forget, undoForget } from './bin';
import type { ArchiveDatabase } from './database';
import { purge } from './purge';
import { toArchived } from './to-archived';
import { addPages, type PageChange, writePages } from './write-pages';

interface Options {
  isNoise(failure: Failure): boolean;
  open(): Promise<ArchiveDatabase>;
  readSettings(): Promise<Settings>;
  /** The archive took what it was given; or it did not, and why. What was there before is there still. */
  onWritten(error?: unknown): void;
}

/** A burst of failures is written once. */
const BETWEEN_WRITES = 500;

/**
 * Remembers ordinary windows' failures for days: the first change is written at once, those that follow at most half a
 * second later, one write at a time. Only the background may hold one.
 */
export class Archive {
  readonly #options: Options;
  readonly #changed = new Set<Tab>();
  /** What was written of each page, in brief. */
  readonly #written = new WeakMap<Page, string>();
  #writing: Promise<void> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #database: Promise<ArchiveDatabase> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Something happened in a tab: costs next to nothing where nothing failed. */
  tabChanged(tab: Tab): void {
    // Whoever is not known to be in an ordinary window leaves no trace.
    if (tab.isPrivate !== false) return;
    tab.hasFailed ||= tab.pages.some(({ own, failures }) => own !== undefined || failures.length > 0);
    if (!tab.hasFailed) return;
    this.#changed.add(tab);
    this.#writing ??= this.#writeChanges();
  }

  /** Sees to it that there is an archive that pages can open. */
  open(): Promise<void> {
    return this.#exclusively(async () => {});
  }

  /** Adds pages from elsewhere, each failure once. Returns how many failures were new. */
  add(pages: readonly ArchivedPage[]): Promise<number> {
    return this.#exclusively(async (database) => {
      const added = await addPages(database, pages);
      announce({});
      return added;
    });
  }

  /** Forgets; `markTabs` first sees to it that open tabs do not tell of it again. */
  forget(what: Forgotten, markTabs: () => Promise<void>): Promise<void> {
    return this.#exclusively(async (database) => {
      await markTabs();
      const ids = await forget(database, what);
      announce(what === 'everything' ? { isOther: true } : { ids });
    });
  }

  /** Brings back what was forgotten last; `unmarkTabs` tells open tabs so. */
  undoForget(unmarkTabs: (pages: readonly ArchivedPage[]) => Promise<void>): Promise<void> {
    return this.#exclusively(async (database) => {
      await unmarkTabs(await undoForget(database));
      announce({});
    });
  }

  emptyBin(): Promise<void> {
    return this.#exclusively((database) => database.clear('bin'));
  }

  /** Lets go what is too old or too much. */
  async purge(): Promise<void> {
    const settings = await this.#options.readSettings();
    await this.#exclusively(async (database) => {
      const ids = await purge(database, settings, Date.now());
      if (ids.length > 0) announce({ ids });
    });
  }

  async #writeChanges(): Promise<void> {
    while (this.#changed.size > 0) {
      await this.#exclusively((database) => this.#write(database)).then(
        () => this.#options.onWritten(),
        (error) => this.#options.onWritten(error),
      );
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_WRITES));
    }
    this.#writing = undefined;
  }

  async #write(database: ArchiveDatabase): Promise<void> {
    const tabs = [...this.#changed];
    this.#changed.clear();
    const { keptDays } = await this.#options.readSettings();
    if (keptDays === 0) return;
    const changes = tabs.flatMap((tab) => tab.pages.flatMap((page) => this.#changeOf(page, tab) ?? []));
    if (changes.length === 0) return;
    try {
      await writePages(database, changes);
    } catch (error) {
      // Their next change, or the worker's next start, tries again.
      for (const page of tabs.flatMap(({ pages }) => pages)) this.#written.delete(page);
      throw error;
    }
    announce({});
  }

  /** What is to be written of a page; nothing where that was written already. */
  #changeOf(page: Page, tab: Tab): PageChange | undefined {
    const archived = toArchived(page, tab, this.#options.isNoise);
    const brief = archived ? JSON.stringify(archived) : '';
    if (this.#written.get(page) === brief) return;
    this.#written.set(page, brief);
    return { id: page.id, page: archived };
  }

  /** One thing after the other, so that none undoes what another has just read. */
  #exclusively<Result>(work: (database: ArchiveDatabase) => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(async () => work(await this.#open()));
    this.#queue = result.catch(() => {});
    return result;
  }

  #open(): Promise<ArchiveDatabase> {
    this.#database ??= this.#options.open().then((database) => {
      // Closed by the browser, or for a newer version: the next one opens it again.
      database.addEventListener('close', () => {
        this.#database = undefined;
      });
      return database;
    });
    this.#database.catch(() => {
      this.#database = undefined;
    });
    return this.#database;
  }
}
