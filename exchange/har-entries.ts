import type { Failure, KeptHeader } from '../capture/failure';
import { isIp } from './is-ip';
import { isoTime } from './iso-time';
import type { Taken } from './taken';

/** What Chrome calls the resource types of webRequest; the same name where none stands here. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['main_frame', 'document'],
  ['xmlhttprequest', 'xhr'],
  ['imageset', 'image'],
  ['beacon', 'ping'],
  ['csp_report', 'csp-violation-report'],
  ['web_manifest', 'manifest'],
]);

/** What was answered, as far as a Failure or a Redirect tells. */
type Answer = Pick<Failure, 'status' | 'reason' | 'headers' | 'body'> & { error?: string; redirectURL?: string };

/** A failure as the entries of a HAR: each redirect on the way to it, then itself. */
export function entriesOf({ failure, diagnosis }: Taken, pageref: string) {
  const { redirects = [], error, navigationError, ip, initiator, fromCache } = failure;
  const { headline, label, turnSentence, sinceThen } = diagnosis;
  const hops = redirects.map(({ url, status }, at) => {
    const redirectURL = uri(redirects[at + 1]?.url ?? failure.url);
    return writeEntry({ ...failure, url }, { status, redirectURL }, pageref);
  });
  const own = {
    ...writeEntry(failure, { ...failure, error: error ?? navigationError }, pageref),
    ...(ip && isIp(ip) ? { serverIPAddress: ip } : {}),
    ...(initiator === undefined ? {} : { _initiator: { type: 'other', url: initiator } }),
    ...(fromCache ? { _fromCache: 'disk' } : {}),
    comment: `${headline} (${label})${sinceThen}. ${turnSentence}`.replace(/\s+/g, ' '),
  };
  return [...hops, own];
}

function writeEntry({ url, method, type, firstAt }: Failure, answer: Answer, pageref: string) {
  return {
    _resourceType: TYPES.get(type) ?? type,
    pageref,
    startedDateTime: isoTime(firstAt),
    time: 0,
    request: { ...message([]), method, url: uri(url), queryString: queryOf(url) },
    response: writeResponse(answer),
    cache: {},
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait: 0, receive: 0 },
  };
}

function writeResponse({ status = 0, reason = '', headers = [], body, error, redirectURL = '' }: Answer) {
  const mimeType = body?.type ?? headers.find(([name]) => name === 'content-type')?.[1] ?? 'x-unknown';
  const size = body ? new TextEncoder().encode(body.text).length : 0;
  return {
    ...message(headers),
    status,
    statusText: reason,
    content: { size, mimeType, ...(body ? { text: body.text } : {}) },
    redirectURL,
    ...(error === undefined ? {} : { _error: error }),
  };
}

/** What a request and a response have in common; -1 is the standard’s word for a size that is not known. */
function message(headers: readonly KeptHeader[]) {
  const pairs = headers.map(([name, value]) => ({ name, value }));
  return { httpVersion: 'unknown', cookies: [], headers: pairs, headersSize: -1, bodySize: -1 };
}

/** The schema asks for a URI without spaces; what is none has no place to stand. */
function uri(url: string): string {
  return URL.canParse(url) ? url.trim().replace(/\s/g, encodeURIComponent) : 'about:invalid';
}

function queryOf(url: string) {
  return [...(URL.parse(url)?.searchParams ?? [])].map(([name, value]) => ({ name, value }));
}
