import type { FailureClass } from '../diagnose/opinion';
import type { Ledger } from './ledger';
import { momentOf, type OffsetAt, offsetHere } from './local-time';
import { CLASSES } from './numbered';

/** Failures counted in spans of time that follow each other without a gap. */
export interface Timeline {
  /** When each span begins, in seconds since the epoch, ascending. */
  times: number[];
  /** Different failures by the time they last happened, span by span. */
  counts: Record<FailureClass, number[]>;
  /** How long a span is, in milliseconds; where clocks change, one may be an hour shorter or longer. */
  step: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Each at most four times the one before: so there are at least 30 spans, but in less than half an hour. */
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 28].map((days) => days * DAY),
];
const MOST = 120;

/** Counts rows from `from` until before `to` (milliseconds since the epoch; without them, all), by class. */
export function timeline(
  ledger: Ledger,
  rows: Uint32Array,
  { from, to }: { from?: number; to?: number } = {},
  offsetAt: OffsetAt = offsetHere,
): Timeline {
  const { lastAt, class: classes } = ledger.failures;
  const [first, last] = spanOf(rows, lastAt);
  const [start, end] = [from ?? first, to ?? last + 1];
  const step = stepFor(end - start);
  const edges = start < end ? edgesOf(start, end, step, offsetAt) : [];
  const columns = CLASSES.map(() => new Array<number>(edges.length).fill(0));
  for (const row of rows) {
    const at = lastAt[row] as number;
    if (at < start || at >= end) continue;
    const column = columns[classes[row] as number];
    const span = lastBefore(edges, at);
    if (column) column[span] = (column[span] as number) + 1;
  }
  const counts = Object.fromEntries(CLASSES.map((name, place) => [name, columns[place]])) as Timeline['counts'];
  return { times: edges.map((edge) => edge / 1000), counts, step };
}

function spanOf(rows: Uint32Array, lastAt: Float64Array): [first: number, last: number] {
  if (rows.length === 0) return [0, -1];
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const row of rows) {
    first = Math.min(first, lastAt[row] as number);
    last = Math.max(last, lastAt[row] as number);
  }
  return [first, last];
}

function stepFor(length: number): number {
  const weeks = 28 * DAY;
  return STEPS.find((step) => length <= MOST * step) ?? Math.ceil(length / MOST / weeks) * weeks;
}

/** Where spans begin by the clocks there: a few hours’ at midnight too, whatever happened in the night. */
function edgesOf(start: number, end: number, step: number, offsetAt: OffsetAt): number[] {
  const local = Math.floor((start + offsetAt(start)) / step) * step;
  const edges: number[] = [];
  // Hours that clocks show twice, or not at all, are left to follow each other.
  const isShort = step <= HOUR;
  const first = isShort ? local - offsetAt(start) : Math.min(momentOf(local, offsetAt), start);
  for (let edge = first, n = 1; edge < end; n++) {
    if (edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY)) edges.push(edge);
    edge = isShort ? first + n * step : momentOf(local + n * step, offsetAt);
  }
  return edges;
}

/** The place of the last edge that is not after a time, which is not before the first. */
function lastBefore(edges: readonly number[], time: number): number {
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] as number) <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
