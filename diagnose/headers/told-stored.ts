import { type CacheStatus, readCacheStatus } from './cache-status';
import { quoted } from './quoted';
import { clockOf, spanOf } from './spans';

const MOST_MEMBERS = 4;

/** Why a store asked further (RFC 9211 section 2.2). */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['bypass', 'it is set not to answer such requests itself'],
  ['method', 'a request of this kind can’t be answered from a store'],
  ['uri-miss', 'it held nothing for this address'],
  ['vary-miss', 'it held nothing that fits this request'],
  ['miss', 'it held nothing that fits'],
  ['request', 'the request asked for a fresh answer'],
  ['stale', 'what it held was out of date'],
  ['partial', 'what it held was incomplete'],
]);

/** Cache-Status, a sentence for each store, the closest to the user last (RFC 9211 section 2). */
export function toldCacheStatus(value: string): string | undefined {
  const members = readCacheStatus([value]).slice(-MOST_MEMBERS);
  return members.length > 0 ? members.map(tellMember).join(' ') : undefined;
}

function tellMember(member: CacheStatus): string {
  const { forwardedStatus, detail } = member;
  return `${[
    tellSource(member),
    ...(forwardedStatus ? [`it was answered ${forwardedStatus}`] : []),
    ...(detail ? [`it adds ${quoted(detail)}`] : []),
  ].join('; ')}.`;
}

function tellSource({ cache, isHit, forwarded, ttl }: CacheStatus): string {
  const who = `The store ${quoted(cache, 80)}`;
  if (isHit) return `${who} answered with what it held${freshness(ttl)}`;
  if (forwarded === undefined) return `${who} did not answer with what it held`;
  return `${who} asked further, since ${REASONS.get(forwarded) ?? `as it says: ${quoted(forwarded, 80)}`}`;
}

function freshness(ttl = Number.NaN): string {
  const span = spanOf(Math.abs(ttl));
  if (!span || ttl === 0) return '';
  return ttl > 0 ? `, which still counts as fresh for ${span}` : `, which had been out of date for ${span}`;
}

/** Age above 0; of a list the first counts (RFC 9111 section 5.1). `seenAt` is in milliseconds since the epoch. */
export function toldAge(value: string, seenAt: number): string | undefined {
  const seconds = Number(/^(\d{1,15})[ \t]*(?:,|$)/.exec(value)?.[1] ?? 0);
  const span = spanOf(seconds);
  const clock = clockOf(seenAt - seconds * 1000);
  if (seconds === 0 || !span || !clock) return;
  return `The answer had lain in a store on the way for ${span}, since ${clock}; the site may be fine by now.`;
}
