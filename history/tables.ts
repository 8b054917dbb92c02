import { Columns } from './columns';

/** The page of a row that was taken out, until the table is next compacted. */
export const GONE = 0xffffffff;

/** One failure a row; a page's rows stand together, in the order of their places. */
export type FailureColumns = ReturnType<typeof failureColumns>;

/** One page a row, in the order of their failures. */
export type PageColumns = ReturnType<typeof pageColumns>;

export function failureTable(columns = failureColumns()): Columns<FailureColumns> {
  return new Columns(columns);
}

export function pageTable(columns = pageColumns()): Columns<PageColumns> {
  return new Columns(columns);
}

function failureColumns() {
  return {
    /** Whole milliseconds since the epoch. */
    firstAt: new Float64Array(),
    lastAt: new Float64Array(),
    count: new Uint32Array(),
    page: new Uint32Array(),
    /** Its index among all failures of the page. */
    place: new Uint32Array(),
    /** Who was asked. */
    site: new Uint32Array(),
    kind: new Uint32Array(),
    class: new Uint8Array(),
    type: new Uint8Array(),
    party: new Uint8Array(),
    /** A bit for each turn. */
    turn: new Uint8Array(),
  };
}

function pageColumns() {
  return {
    at: new Float64Array(),
    tab: new Uint32Array(),
    site: new Uint32Array(),
    /** Its first row among the failures, and how many there are: none for a page that was taken out. */
    first: new Uint32Array(),
    rows: new Uint32Array(),
  };
}
