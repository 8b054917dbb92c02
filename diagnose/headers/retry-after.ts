import type { KeptHeader } from '../../capture/failure';
import { isStored } from './cache-status';
import { readHttpDate } from './http-date';
import { integerOf, readDictionary, readList } from './structured-fields';
import { valuesOf } from './values-of';

/** Reads the times that one header tells, in milliseconds since the epoch. */
type Reader = (headers: readonly KeptHeader[], seenAt: number) => (number | undefined)[];

const MINUTE = 60_000;

/** A month's quota, and a day for clocks and time zones. */
const LONGEST_WAIT = 32 * 24 * 60 * MINUTE;

/** Retry-After wins over the others (draft-ietf-httpapi-ratelimit-headers-11 section 7). */
const ALWAYS: Reader[] = [readRetryAfter];

/** What a stored answer says of a quota is out of date (section 7.3 there). */
const UNLESS_STORED: Reader[] = [
  readRateLimit,
  (...seen) => readReset('ratelimit', ...seen),
  (...seen) => readReset('x-ratelimit', ...seen),
];

/**
 * When to try again, in milliseconds since the epoch, never before `seenAt` (likewise), which is when the answer came.
 * Nothing where no header tells a time that makes sense. Ask only for a status that waiting helps (429, 503, …): some
 * sites tell with every answer when a quota is renewed.
 */
export function retryAt(headers: readonly KeptHeader[], seenAt: number): number | undefined {
  for (const read of isStored(headers) ? ALWAYS : [...ALWAYS, ...UNLESS_STORED]) {
    const times = read(headers, seenAt).flatMap((time) => sensible(time, seenAt) ?? []);
    if (times.length > 0) return times.reduce((one, other) => Math.max(one, other));
  }
  return undefined;
}

/** A little too early is a clock that differs; much too early, or next year, is a mistake. */
function sensible(time = Number.NaN, seenAt: number): number | undefined {
  const isSensible = time >= seenAt - MINUTE && time <= seenAt + LONGEST_WAIT;
  return isSensible ? Math.max(time, seenAt) : undefined;
}

/** Seconds or a date (RFC 9110 section 10.2.3). */
function readRetryAfter(headers: readonly KeptHeader[], seenAt: number) {
  return valuesOf(headers, 'retry-after').map((value) => {
    const seconds = readNumber(value);
    return seconds === undefined ? readHttpDate(value) : seenAt + seconds * 1000;
  });
}

/** `"burst";r=0;t=30`, or in draft 7 `limit=10, remaining=0, reset=30`. A quota with something left is not why. */
function readRateLimit(headers: readonly KeptHeader[], seenAt: number) {
  const values = valuesOf(headers, 'ratelimit');
  const older = readDictionary(values);
  const quotas = [
    ...readList(values).map(({ parameters }) => ({ left: parameters.get('r'), seconds: parameters.get('t') })),
    { left: older.get('remaining'), seconds: older.get('reset') },
  ];
  return quotas.map(({ left, seconds }) => {
    const wait = left === 0 ? (integerOf(seconds) ?? Number.NaN) : Number.NaN;
    return wait >= 0 ? seenAt + wait * 1000 : undefined;
  });
}

/** In no standard: seconds from now, or seconds or milliseconds since the epoch. Nothing while some quota is left. */
function readReset(prefix: string, headers: readonly KeptHeader[], seenAt: number) {
  const isLeft = valuesOf(headers, `${prefix}-remaining`).some((value) => (readNumber(value) ?? 0) > 0);
  if (isLeft) return [];
  return valuesOf(headers, `${prefix}-reset`).map((value) => {
    const number = readNumber(value);
    if (number === undefined || number >= 1e12) return number;
    return number >= 1e9 ? number * 1000 : seenAt + number * 1000;
  });
}

function readNumber(text: string): number | undefined {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
