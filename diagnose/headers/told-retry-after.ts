import { readHttpDate } from './http-date';
import { clockOf, spanOf } from './spans';

/** Retry-After, seconds or a date (RFC 9110 section 10.2.3). `seenAt`, when the answer came, is in ms since the epoch. */
export function toldRetryAfter(value: string, seenAt: number): string | undefined {
  const seconds = /^\d{1,10}(\.\d{1,9})?$/.test(value) ? Number(value) : undefined;
  if (seconds === 0) return 'The answer says that you may try again at once.';
  return seconds === undefined ? untilDate(readHttpDate(value), seenAt) : forSpan(seconds, seenAt);
}

function forSpan(seconds: number, seenAt: number): string | undefined {
  const span = spanOf(seconds);
  const clock = clockOf(seenAt + seconds * 1000);
  return span && clock && `The answer asks you to wait ${span} before you try again, which is until ${clock}.`;
}

function untilDate(time = Number.NaN, seenAt: number): string | undefined {
  const clock = clockOf(time);
  if (clock && time <= seenAt) return `The answer asks you to wait until ${clock}, which had passed when it came.`;
  const span = spanOf(Math.ceil((time - seenAt) / 1000));
  return span && clock && `The answer asks you to wait until ${clock}, ${span} after it came.`;
}
