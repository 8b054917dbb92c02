import type { Group } from './filter';
import type { Ledger } from './ledger';
import { type OffsetAt, offsetHere, startOfDay } from './local-time';
import { type PageRow, pageRowOf, type Row } from './row';
import { GONE } from './tables';

/** One line of a list: a heading, which tells how many failures stand under it, or a failure. */
export type Line =
  | { kind: 'day'; at: number; rows: number }
  | { kind: 'tab'; tab: string; rows: number; pages: number }
  | { kind: 'page'; page: PageRow; rows: number }
  | { kind: 'failure'; row: Row };

type Heading = Exclude<Line['kind'], 'failure'>;

/**
 * A selection as the lines of a list. A line is made when it is asked for, so that the list costs two numbers a
 * heading. Holds until the ledger next changes.
 */
export class Sections {
  readonly #ledger: Ledger;
  readonly #rows: Uint32Array;
  readonly #offsetAt: OffsetAt;
  readonly #kinds: Heading[] = [];
  /** How many failures stand before each heading; a heading's line is that and its own place. */
  readonly #before: number[] = [];
  /** The answer to the last question for headings. */
  #near = 0;

  /** `rows` as selected for the same group. Days are those of the clocks there. */
  constructor(ledger: Ledger, rows: Uint32Array, group: Group, offsetAt: OffsetAt = offsetHere) {
    this.#ledger = ledger;
    this.#rows = rows;
    this.#offsetAt = offsetAt;
    if (group === 'none') this.#addDays();
    else this.#addPages(group === 'tab');
  }

  get lineCount(): number {
    return this.#rows.length + this.#before.length;
  }

  lineAt(line: number): Line | undefined {
    if (!(line >= 0 && line < this.lineCount)) return;
    const headings = this.#headingsUpTo(line);
    if (this.#isLineOf(headings - 1, line)) return this.#heading(headings - 1);
    const row = this.#ledger.row(this.#rows[line - headings] as number);
    return row && { kind: 'failure', row };
  }

  /** The lines that are headings. */
  *headings(): Generator<[line: number, kind: Heading]> {
    for (const [place, kind] of this.#kinds.entries()) yield [(this.#before[place] as number) + place, kind];
  }

  /** Names a line wherever it moves to, without making it. */
  keyAt(line: number): string {
    const { failures, pages, pageIds, tabs } = this.#ledger;
    const headings = this.#headingsUpTo(line);
    const kind = this.#isLineOf(headings - 1, line) ? this.#kinds[headings - 1] : 'failure';
    // A heading is named by what the first failure below it belongs to.
    const row = this.#rows[kind === 'failure' ? line - headings : (this.#before[headings - 1] as number)] as number;
    const page = failures.page[row] as number;
    if (kind === 'day') return `day ${startOfDay(failures.lastAt[row] as number, this.#offsetAt)}`;
    if (kind === 'tab') return `tab ${tabs.text(pages.tab[page] as number)}`;
    return kind === 'page' ? `page ${pageIds[page]}` : `${pageIds[page]}.${failures.place[row]}`;
  }

  /** The line of a failure; nothing where it is not shown. */
  lineOf(row: number): number | undefined {
    const place = this.#rows.indexOf(row);
    if (place < 0) return;
    return place + countUpTo(this.#before.length, (heading) => (this.#before[heading] as number) <= place);
  }

  #isLineOf(heading: number, line: number): boolean {
    return heading >= 0 && (this.#before[heading] as number) + heading === line;
  }

  /** Headings at or above a line. Mostly the next line is asked for: then it is where the last one was, or one on. */
  #headingsUpTo(line: number): number {
    const starts = (place: number) => (this.#before[place] ?? Number.POSITIVE_INFINITY) + place;
    const isIt = (headings: number) => (headings === 0 || starts(headings - 1) <= line) && line < starts(headings);
    for (const near of [this.#near, this.#near + 1]) if (isIt(near)) return this.#keepNear(near);
    return this.#keepNear(countUpTo(this.#before.length, (place) => starts(place) <= line));
  }

  #keepNear(headings: number): number {
    this.#near = headings;
    return headings;
  }

  #addDays(): void {
    let start = Number.POSITIVE_INFINITY;
    for (const [place, row] of this.#rows.entries()) {
      const at = this.#ledger.failures.lastAt[row] as number;
      if (at >= start) continue;
      start = startOfDay(at, this.#offsetAt);
      this.#add('day', place);
    }
  }

  #addPages(hasTabs: boolean): void {
    const { failures, pages } = this.#ledger;
    let [tab, page] = [-1, -1];
    for (const [place, row] of this.#rows.entries()) {
      const other = failures.page[row] as number;
      if (other === page) continue;
      page = other;
      if (hasTabs && pages.tab[page] !== tab) this.#add('tab', place);
      tab = pages.tab[page] as number;
      this.#add('page', place);
    }
  }

  #add(kind: Heading, before: number): void {
    this.#kinds.push(kind);
    this.#before.push(before);
  }

  #heading(place: number): Line | undefined {
    const { failures, pages, tabs } = this.#ledger;
    const kind = this.#kinds[place] as Heading;
    const before = this.#before[place] as number;
    const row = this.#rows[before] as number;
    const page = failures.page[row];
    if (page === undefined || page === GONE) return;
    const next = kind === 'page' ? place + 1 : this.#nextOf(kind, place);
    const rows = (this.#before[next] ?? this.#rows.length) - before;
    if (kind === 'day') return { kind, at: startOfDay(failures.lastAt[row] as number, this.#offsetAt), rows };
    if (kind === 'tab') return { kind, tab: tabs.text(pages.tab[page] as number), rows, pages: next - place - 1 };
    return { kind, page: pageRowOf(this.#ledger, page), rows };
  }

  #nextOf(kind: Heading, place: number): number {
    const next = this.#kinds.indexOf(kind, place + 1);
    return next < 0 ? this.#kinds.length : next;
  }
}

/** How many of the first numbers below `length` fit, where all that fit come first. */
function countUpTo(length: number, fits: (number: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
