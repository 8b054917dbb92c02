const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A hundred years, in seconds: whoever says more is mistaken. */
const LONGEST = 100 * 365 * 86_400;

/** A time in words: `90 seconds`, `1 hour`, `about 3 days`. Nothing for a negative one, or one of more than a century. */
export function spanOf(seconds: number): string | undefined {
  if (!(seconds >= 0 && seconds <= LONGEST)) return;
  if (seconds > 0 && seconds < 1) return 'less than a second';
  const [unit, length] = UNITS.find(([, one]) => seconds === one || seconds >= 2 * one) ?? (['second', 1] as const);
  const count = Math.round(seconds / length);
  const about = seconds % length === 0 ? '' : 'about ';
  return `${about}${numeral(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/** Milliseconds since the epoch as `12:30 UTC on 23 November 2026`; nothing where that is no date. */
export function clockOf(time: number): string | undefined {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return;
  const hours = date.toISOString().slice(-13, -8);
  const day = date.toLocaleDateString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  return `${hours} UTC on ${day}`;
}

/** `1,234`. */
export function numeral(number: number): string {
  return number.toLocaleString('en-GB');
}
