import type { Failure } from '../capture/failure';
import type { Opinion } from '../diagnose/opinion';
import type { ArchivedPage } from '../store/archive/archived-page';
import { Dictionary, shrink } from './dictionary';
import { packKind } from './kind';
import { FORMAT, type LedgerImage, readImage } from './ledger-image';
import { CLASSES, maskOf, PARTIES, TYPES } from './numbered';
import { type Row, rowOf } from './row';
import { siteOf } from './site-of';
import { type FailureColumns, failureTable, GONE, type PageColumns, pageTable } from './tables';

/** In the year 10889; so high do we sort. */
const LATEST = 2 ** 48 - 1;

/**
 * All archived failures that count, in columns of numbers. The numbers of rows and pages hold until it next changes;
 * some of them are of what is gone.
 */
export class Ledger {
  #failures = failureTable();
  #pages = pageTable();
  #pageIds: string[] = [];
  #numbers = new Map<string, number>();
  #sites = new Dictionary();
  #tabs = new Dictionary();
  #kinds = new Dictionary();
  #gone = 0;
  #changes = 0;

  /** What `image` made, whose arrays it takes over; nothing where it is none, or of another format or knowledge. */
  static from(image: unknown, knowledge = ''): Ledger | undefined {
    const read = readImage(image, knowledge);
    if (!read) return;
    const ledger = new Ledger();
    ledger.#failures = failureTable(read.failures);
    ledger.#pages = pageTable(read.pages);
    ledger.#pageIds = read.pageIds;
    ledger.#numbers = new Map(read.pageIds.map((id, number) => [id, number]));
    ledger.#sites = new Dictionary(read.sites);
    ledger.#tabs = new Dictionary(read.tabs);
    ledger.#kinds = new Dictionary(read.kinds);
    return ledger;
  }

  /** How many row numbers there are. */
  get length(): number {
    return this.#failures.length;
  }

  /** How many failures there are. */
  get size(): number {
    return this.#failures.length - this.#gone;
  }

  /** How many page numbers there are. */
  get pageCount(): number {
    return this.#pages.length;
  }

  /** Goes up with every change. */
  get changes(): number {
    return this.#changes;
  }

  /** The first `length` numbers of each column count. The page of a row that is gone is GONE. */
  get failures(): Readonly<FailureColumns> {
    return this.#failures.arrays;
  }

  /** The first `pageCount` numbers of each column count. A page that is gone has no rows. */
  get pages(): Readonly<PageColumns> {
    return this.#pages.arrays;
  }

  get pageIds(): readonly string[] {
    return this.#pageIds;
  }

  get sites(): Dictionary {
    return this.#sites;
  }

  get tabs(): Dictionary {
    return this.#tabs;
  }

  /** Packed kinds. */
  get kinds(): Dictionary {
    return this.#kinds;
  }

  /** The page's number; nothing where none of its failures is known. */
  pageNumber(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  row(number: number): Row | undefined {
    return rowOf(this, number);
  }

  /** Replaces what is known of a page. `opinions` go with `failuresOn(page)`; a failure without one is left out. */
  put(page: ArchivedPage, opinions: readonly (Opinion | undefined)[]): void {
    this.#takeOut(page.id);
    const first = this.length;
    const failures = page.own ? [page.own, ...page.failures] : page.failures;
    for (const [place, failure] of failures.entries()) {
      const opinion = opinions[place];
      if (opinion) this.#addFailure(failure, opinion, place);
    }
    if (this.length > first) this.#addPage(page, first);
    this.#changed();
  }

  drop(pageId: string): void {
    this.#takeOut(pageId);
    this.#changed();
  }

  /**
   * A copy that can be stored. `knowledge` names what the opinions were formed with, since they change with it: the
   * extension's version, say.
   */
  image(knowledge = ''): LedgerImage {
    this.#compact();
    return {
      version: FORMAT,
      knowledge,
      failures: this.#failures.image(),
      pages: this.#pages.image(),
      pageIds: [...this.#pageIds],
      sites: [...this.#sites.texts],
      tabs: [...this.#tabs.texts],
      kinds: [...this.#kinds.texts],
    };
  }

  #addFailure({ url, firstAt, lastAt, count, type }: Failure, opinion: Opinion, place: number): void {
    this.#failures.add({
      firstAt: wholeTime(firstAt),
      lastAt: wholeTime(lastAt),
      count,
      page: this.#pages.length,
      place,
      site: this.#sites.add(siteOf(url)),
      kind: this.#kinds.add(packKind(opinion)),
      class: CLASSES.indexOf(opinion.class),
      type: Math.max(TYPES.indexOf(type), 0),
      party: PARTIES.indexOf(opinion.party),
      turn: maskOf(opinion.turn),
    });
  }

  #addPage({ id, tab, url, at }: ArchivedPage, first: number): void {
    const number = this.#pages.add({
      at: wholeTime(at),
      tab: this.#tabs.add(tab),
      site: this.#sites.add(siteOf(url)),
      first,
      rows: this.length - first,
    });
    this.#pageIds[number] = id;
    this.#numbers.set(id, number);
  }

  #takeOut(pageId: string): void {
    const page = this.#numbers.get(pageId);
    if (page === undefined) return;
    const first = this.pages.first[page] as number;
    const rows = this.pages.rows[page] as number;
    this.failures.page.fill(GONE, first, first + rows);
    this.pages.rows[page] = 0;
    this.#numbers.delete(pageId);
    this.#pageIds[page] = '';
    this.#gone += rows;
  }

  #changed(): void {
    this.#changes++;
    if (this.#gone > this.length / 4) this.#compact();
  }

  /** Gives the room of what is gone back: rows, pages, and texts that nothing else uses. */
  #compact(): void {
    if (this.#gone === 0) return;
    this.#changes++;
    const { rows } = this.pages;
    this.#pageIds = this.#pageIds.filter((_, page) => rows[page]);
    this.#pages.keep((page) => rows[page] !== 0);
    const { page } = this.failures;
    this.#failures.keep((row) => page[row] !== GONE);
    this.#gone = 0;
    this.#numberAnew();
  }

  #numberAnew(): void {
    const { first, rows, site, tab } = this.pages;
    let next = 0;
    for (let page = 0; page < this.pageCount; page++) {
      first[page] = next;
      next += rows[page] as number;
      this.failures.page.fill(page, first[page], next);
      this.#numbers.set(this.#pageIds[page] ?? '', page);
    }
    this.#sites = shrink(this.#sites, this.failures.site, site);
    this.#tabs = shrink(this.#tabs, tab);
    this.#kinds = shrink(this.#kinds, this.failures.kind);
  }
}

function wholeTime(time: number): number {
  return Number.isFinite(time) ? Math.min(Math.max(Math.floor(time), 0), LATEST) : 0;
}
