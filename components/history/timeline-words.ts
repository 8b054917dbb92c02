import type { Span } from './timeline-data';

const MINUTE = 60_000;

/** `23 Nov, 14:00 to 15:00`, or `23 Nov to 25 Nov` for whole days, as the reader writes dates. */
export function spanWords({ from, to }: Span): string {
  const isDays = isMidnight(from) && isMidnight(to);
  // Half the night belongs to nobody: whole days end with the last moment of the last one.
  const parts = formatOf(from, to, isDays).formatRangeToParts(from, isDays ? to - 1 : to);
  return parts
    .map(({ value, source }) => (source === 'shared' && /^\s*[–—-]\s*$/.test(value) ? ' to ' : value))
    .join('');
}

/** `1 failure`, `2,041 failures`. */
export function failureWords(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? 'failure' : 'failures'}`;
}

/** Labels for a time axis: the time, and the day below it where a day begins. */
export function axisWords(seconds: readonly number[], gap: number): string[] {
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
  const time = new Intl.DateTimeFormat(undefined, {
    hour: 'numeric',
    minute: '2-digit',
    ...(gap < 60 && { second: '2-digit' }),
  });
  let before = '';
  return seconds.map((second) => {
    const date = day.format(second * 1000);
    const isNew = date !== before;
    before = date;
    if (gap >= 86_400) return date;
    return isNew ? `${time.format(second * 1000)}\n${date}` : time.format(second * 1000);
  });
}

function formatOf(from: number, to: number, isDays: boolean): Intl.DateTimeFormat {
  const isThisYear = new Date(from).getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
    ...(!isDays && { hour: 'numeric', minute: '2-digit' }),
    ...(to - from < MINUTE && { second: '2-digit' }),
  });
}

function isMidnight(at: number): boolean {
  return at === new Date(at).setHours(0, 0, 0, 0);
}
