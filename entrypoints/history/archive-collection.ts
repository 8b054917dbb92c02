import { Haystack } from '../../history/haystack';
import { Ledger } from '../../history/ledger';
import { type Change, watchArchive } from '../../store/archive/announce';
import type { ArchivedPage } from '../../store/archive/archived-page';
import { type ArchiveDatabase, openDatabase, type StoredPage } from '../../store/archive/database';
import { readImage, writeImage } from '../../store/archive/image';
import { readPlace } from '../../store/archive/place';
import { type ReadPages, readAll, readChanged, readNewest, readPages } from '../../store/archive/read';
import { ask } from '../../store/ask';
import { atMostEvery } from './at-most-every';
import type { Collection } from './collection';
import { enterPages } from './enter-pages';

/** In milliseconds. */
const BETWEEN_DRAWINGS = 300;

/** A screenful is explained first. */
const FIRST = 40;

/** Another build knows other things: what an older one has counted is counted anew. */
const KNOWLEDGE = import.meta.url;

/** The archive, kept up to date while it is looked at. */
export class ArchiveCollection implements Collection {
  ledger = new Ledger();
  haystack?: Haystack;
  isWhole = false;
  unreadable = 0;
  readonly #database: ArchiveDatabase;
  readonly #onChange: () => void;
  /** While it counts: drawing takes longer than counting what is new. */
  readonly #onMore: () => void;
  /** The number of the newest change that was entered. */
  #changed = 0;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(database: ArchiveDatabase, onChange: () => void) {
    this.#database = database;
    this.#onChange = onChange;
    this.#onMore = atMostEvery(BETWEEN_DRAWINGS, onChange);
  }

  /** Opens the archive and begins to count it; calls back whenever there is more to see. */
  static async open(onChange: () => void): Promise<ArchiveCollection> {
    const collection = new ArchiveCollection(await openForReading(), onChange);
    watchArchive((change) => collection.#next(() => collection.#follow(change)));
    collection.#next(() => collection.#begin());
    return collection;
  }

  search(): void {
    if (this.haystack) return;
    this.haystack = new Haystack();
    this.#next(async () => {
      this.isWhole = false;
      for await (const { pages } of readAll(this.#database)) this.#gather(pages);
      this.#isDone();
    });
  }

  async readPages(ids: readonly string[]) {
    return readPages(this.#database, ids);
  }

  async #begin(): Promise<void> {
    const image = await readImage(this.#database);
    const ledger = image && Ledger.from(image.ledger, KNOWLEDGE);
    if (ledger) {
      this.ledger = ledger;
      this.#changed = image.changed;
      const news = await readChanged(this.#database, image.changed);
      if (news.pages.length === 0) return this.#isDone();
      await this.#enter(news, this.#onChange);
    } else {
      await this.#enter(await readNewest(this.#database, FIRST), this.#onChange);
      await this.#countAll();
    }
    await this.#finish();
  }

  async #countAll(): Promise<void> {
    this.unreadable = 0;
    const entered = this.#changed;
    for await (const batch of readAll(this.#database)) {
      this.unreadable += batch.unreadable;
      const pages = batch.pages.filter(
        ({ id, changed }) => changed > entered || this.ledger.pageNumber(id) === undefined,
      );
      await this.#enter({ ...batch, pages }, this.#onMore);
    }
  }

  async #follow({ ids = [], isOther }: Change): Promise<void> {
    if (isOther) {
      this.ledger = new Ledger();
      this.haystack &&= new Haystack();
      await this.#countAll();
    } else {
      const left = new Set((await this.readPages(ids)).map(({ id }) => id));
      for (const id of ids) if (!left.has(id)) this.#drop(id);
      // What is shown must not name what is gone.
      this.#onChange();
      await this.#catchUp();
    }
    await this.#finish();
  }

  async #catchUp(): Promise<void> {
    await this.#enter(await readChanged(this.#database, this.#changed), this.#onChange);
  }

  async #enter({ pages }: ReadPages, onStep: () => void): Promise<void> {
    await enterPages(this.ledger, pages, onStep);
    this.#gather(pages);
    this.#changed = pages.reduce((most: number, { changed }: StoredPage) => Math.max(most, changed), this.#changed);
  }

  #isDone(): void {
    this.isWhole = true;
    this.#onChange();
  }

  async #finish(): Promise<void> {
    // It gives room back, and with that numbers rows anew: what is shown must be told.
    const ledger = this.ledger.image(KNOWLEDGE);
    this.#isDone();
    await writeImage(this.#database, { changed: this.#changed, ledger });
  }

  #drop(id: string): void {
    this.ledger.drop(id);
    this.haystack?.drop(id);
  }

  #gather(pages: readonly ArchivedPage[]): void {
    if (!this.haystack) return;
    for (const page of pages) this.haystack.put(page);
    this.#onMore();
  }

  #next(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(work).catch((error) => console.error(error));
  }
}

async function openForReading(): Promise<ArchiveDatabase> {
  try {
    return await openDatabase((await readPlace()).name);
  } catch {
    // Only the background may set aside what can't be opened.
    await ask('openArchive');
    return openDatabase((await readPlace()).name);
  }
}
