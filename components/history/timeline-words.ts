import { i18n } from '#i18n';
import type { Span } from './timeline-data';

const MINUTE = 60_000;

/** `23 Nov, 14:00 to 15:00`, or `23 Nov to 25 Nov` for whole days, as the reader writes dates. */
export function spanWords({ from, to }: Span): string {
  const isDays = isMidnight(from) && isMidnight(to);
  // Half the night belongs to nobody: whole days end with the last moment of the last one.
  const parts = formatOf(from, to, isDays).formatRangeToParts(from, isDays ? to - 1 : to);
  const dash = parts.findIndex(({ value, source }) => source === 'shared' && /^\s*[–—-]\s*$/.test(value));
  const words = (some: readonly { value: string }[]) => some.map(({ value }) => value).join('');
  if (dash < 0) return words(parts);
  return i18n.t('history.timeline.span', { from: words(parts.slice(0, dash)), to: words(parts.slice(dash + 1)) });
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
