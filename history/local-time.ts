/** How far local time is ahead of UTC at a moment; both in milliseconds. */
export type OffsetAt = (time: number) => number;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Where the browser is. */
export const offsetHere: OffsetAt = (time) => -new Date(time).getTimezoneOffset() * MINUTE;

/** The moment at which clocks show a local time, given as if it were UTC; where they skip it, one close by. */
export function momentOf(local: number, offsetAt: OffsetAt): number {
  const guess = local - offsetAt(local);
  return local - offsetAt(guess);
}

/** When the day began in which a moment is, by the clocks there. */
export function startOfDay(time: number, offsetAt: OffsetAt = offsetHere): number {
  const local = time + offsetAt(time);
  return Math.min(momentOf(Math.floor(local / DAY) * DAY, offsetAt), time);
}
