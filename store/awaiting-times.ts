const MINUTE = 60_000;

/** Minutes from one time of asking to the next: often at first, as most troubles are short; then rarely. */
const GAPS: readonly number[] = [1, 1, 2, 3, 5, 8, 13];
const LAST_GAP = 15;

/** For how long a site is asked, in milliseconds. */
const LONGEST_AWAITING = 24 * 60 * MINUTE;

/** When to ask for the first time (milliseconds since the epoch, as all here), never before the site wants it. */
export function firstTime(now: number, retryAt = 0): number {
  return Math.max(now + gapAfter(0), retryAt);
}

/** When to ask again, after so many tries, the last of which is made now. */
export function nextTime(now: number, tries: number): number {
  return now + gapAfter(tries);
}

/** Has a site been asked for long enough? */
export function isOver(since: number, now: number): boolean {
  return now >= since + LONGEST_AWAITING;
}

function gapAfter(tries: number): number {
  return (GAPS[tries] ?? LAST_GAP) * MINUTE;
}
