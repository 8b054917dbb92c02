import type { Failure } from '../../capture/failure';
import { keepHeaders } from '../../capture/kept-headers';
import { keepText } from '../../capture/kept-text';
import { keepUrl } from '../../capture/kept-url';
import { bodyOf, graphqlBody } from './body/body-of';
import { errorName } from './error-name';
import type { HarEntry } from './har-entry';

const MOST_REASON = 100;

/** The failure that a request ended in, or nothing. `type` is webRequest’s. */
export function failureOfEntry(entry: HarEntry, type: string, keptHeaders: ReadonlySet<string>): Failure | undefined {
  const { status = 0 } = entry;
  const error = errorName(entry);
  const body = status >= 400 ? bodyOf(entry) : status >= 200 && !error ? graphqlBody(entry) : undefined;
  if (status < 400 && !error && !body) return;
  const facts = { ...factsOf(entry, type), ...answerOf(entry, keptHeaders), error, body };
  // A copy, so that no text in it holds on to the much longer one that it was cut from. It also drops what is not told.
  return JSON.parse(JSON.stringify(facts));
}

/** What a preflight was answered. */
export function preflightOf(entry: HarEntry, keptHeaders: ReadonlySet<string>): Failure['preflight'] {
  const { status, headers } = answerOf(entry, keptHeaders);
  return JSON.parse(JSON.stringify({ status, error: errorName(entry), headers }));
}

/** Origin of whoever asked. */
export function initiatorOf({ asked, initiatorUrl = '' }: HarEntry): string | undefined {
  const told = [asked.get('origin'), asked.get('referer'), initiatorUrl];
  const origin = told.map((url) => (url ? URL.parse(url)?.origin : undefined)).find((one) => one && one !== 'null');
  return origin && keepUrl(origin);
}

function factsOf(entry: HarEntry, type: string): Failure {
  const { number, url, method, asked, at = 0, took, isFromWorker } = entry;
  const purpose = asked.get('sec-purpose') ?? asked.get('purpose') ?? asked.get('x-moz') ?? '';
  return {
    requestId: `har:${number}`,
    url: keepUrl(url),
    method: keepText(method, 20),
    type,
    frameId: type === 'sub_frame' || isFromWorker ? -1 : 0,
    initiator: initiatorOf(entry),
    purpose: purpose.startsWith('prefetch') ? 'prefetch' : undefined,
    fromWorker: isFromWorker || undefined,
    firstAt: at,
    lastAt: at + took,
    count: 1,
  };
}

function answerOf({ status, reason, headers, ip, isFromCache }: HarEntry, keptHeaders: ReadonlySet<string>) {
  return {
    status,
    reason: (status && keepText(reason.trim(), MOST_REASON)) || undefined,
    headers: keepHeaders(headers, keptHeaders),
    ip: keepText(ip, 64) || undefined,
    fromCache: isFromCache || undefined,
  };
}
