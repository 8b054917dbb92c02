import { isoTime } from '../iso-time';

const PARTS = {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
} as const;

/**
 * Milliseconds since the epoch as the clock on the wall shows them, `Tuesday 14 November 2023, 23:13:20 (Europe/Berlin,
 * GMT+01:00)`; nothing where the time zone is not known.
 */
export function localTime(milliseconds: number, timeZone: string | undefined): string | undefined {
  const format = timeZone && formatFor(timeZone);
  if (!format) return;
  const parts = format.formatToParts(new Date(isoTime(milliseconds)));
  const { weekday, day, month, year, hour, minute, second, timeZoneName } = Object.fromEntries(
    parts.map(({ type, value }) => [type, value]),
  );
  return `${weekday} ${day} ${month} ${year}, ${hour}:${minute}:${second} (${timeZone}, ${timeZoneName})`;
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...PARTS, timeZone });
  } catch {
    // A name that this browser does not know.
    return;
  }
}
