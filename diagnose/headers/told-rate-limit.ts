import { quoted } from './quoted';
import { clockOf, numeral, spanOf } from './spans';
import { integerOf, readDictionary, readList } from './structured-fields';

const MOST_QUOTAS = 6;
const YEAR = 365 * 86_400_000;

/** RateLimit: `"burst";r=0;t=30`, or in draft 7 `limit=10, remaining=0, reset=30`. */
export function toldRateLimit(value: string): string | undefined {
  const older = readDictionary([value]);
  const limit = countOf(older.get('limit'));
  const quotas = [
    ...readList([value]).map(({ name, parameters }) =>
      toldQuota(`of the quota ${quoted(name, 60)}`, parameters.get('r'), parameters.get('t')),
    ),
    toldQuota(
      limit === undefined ? 'of the quota' : `of ${numeral(limit)}`,
      older.get('remaining'),
      older.get('reset'),
    ),
  ].flatMap((told) => told ?? []);
  return quotas.length > 0 ? `What was left: ${quotas.slice(0, MOST_QUOTAS).join('; ')}.` : undefined;
}

function toldQuota(quota: string, remaining: unknown, reset: unknown): string | undefined {
  const left = countOf(remaining);
  if (left === undefined) return;
  const span = spanOf(countOf(reset) ?? Number.NaN);
  return `${quota} ${left === 0 ? 'nothing' : numeral(left)}${span ? `, with more in ${span}` : ''}`;
}

/** (X-)RateLimit-Limit: `100`, or `100, 100;w=60` in older drafts. */
export function toldLimit(value: string): string | undefined {
  const limit = /^(\d{1,15})\s*(?:[,;]|$)/.exec(value)?.[1];
  return limit && `The site takes at most ${requests(Number(limit))} in a stretch of time.`;
}

/** (X-)RateLimit-Remaining. */
export function toldRemaining(value: string): string | undefined {
  if (!/^\d{1,15}$/.test(value)) return;
  return Number(value) === 0
    ? 'None of the requests that the site takes in a stretch of time was left.'
    : `Of this limit ${requests(Number(value))} ${Number(value) === 1 ? 'was' : 'were'} left: it had not been reached.`;
}

/** (X-)RateLimit-Reset: seconds from now, or seconds or milliseconds since the epoch, as `seenAt`. */
export function toldReset(value: string, seenAt: number): string | undefined {
  const time = /^\d{1,15}(\.\d{1,9})?$/.test(value) ? instantOf(Number(value), seenAt) : Number.NaN;
  const clock = clockOf(time);
  if (!clock || !(Math.abs(time - seenAt) <= YEAR)) return;
  if (time <= seenAt) return `The limit was to start afresh at ${clock}, which had passed when the answer came.`;
  return `The limit starts afresh ${spanOf(Math.ceil((time - seenAt) / 1000))} after the answer came, at ${clock}.`;
}

function instantOf(number: number, seenAt: number): number {
  if (number >= 1e12) return number;
  return number >= 1e9 ? number * 1000 : seenAt + number * 1000;
}

function requests(count: number): string {
  return count === 1 ? '1 request' : `${numeral(count)} requests`;
}

function countOf(value: unknown): number | undefined {
  const count = integerOf(value);
  return count !== undefined && count >= 0 ? count : undefined;
}
