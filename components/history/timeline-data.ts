import type { FailureClass } from '../../diagnose/opinion';

/** What a bar is made of, from its foot to its top. */
export const CLASSES: readonly FailureClass[] = ['4xx', '5xx', 'network', 'other'];

/** Failures counted in spans of time that follow each other without a gap. */
export interface TimelineData {
  /** When each span begins, in seconds since the epoch, ascending. */
  times: readonly number[];
  /** Failures of a class, span by span. */
  counts: Readonly<Record<FailureClass, readonly number[]>>;
  /** How long a span is, in milliseconds. */
  step: number;
}

/** A stretch of time in milliseconds since the epoch; `to` is no part of it. */
export interface Span {
  from: number;
  to: number;
}

/** The stretch from one place to another, both included. */
export function spanOf({ times, step }: TimelineData, first: number, last: number): Span {
  return { from: (times[first] ?? 0) * 1000, to: (times[last] ?? 0) * 1000 + step };
}

/** Failures of each class from one place to another, both included. */
export function countsOf({ counts }: TimelineData, first: number, last: number): Record<FailureClass, number> {
  const sum = (name: FailureClass) => counts[name].slice(first, last + 1).reduce((total, count) => total + count, 0);
  return { '4xx': sum('4xx'), '5xx': sum('5xx'), network: sum('network'), other: sum('other') };
}

export function totalOf(counts: Record<FailureClass, number>): number {
  return CLASSES.reduce((total, name) => total + counts[name], 0);
}
