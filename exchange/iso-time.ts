/** The end of the year 9999, in milliseconds since the epoch; the standard has no later time in four digits. */
const LAST = 253_402_300_799_999;

/** Milliseconds since the epoch as `2026-11-24T04:00:00.000Z`; what is no time is brought to the nearest one. */
export function isoTime(milliseconds: number): string {
  return new Date(Math.min(Math.max(milliseconds || 0, 0), LAST)).toISOString();
}
