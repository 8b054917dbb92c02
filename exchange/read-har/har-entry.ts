import type { ReceivedHeader } from '../../capture/kept-headers';
import { headersIn, type Json, numberIn, objectIn, textIn } from './json-parts';

/** A request as a HAR file tells of it, whatever its maker calls things. Its texts are hostile and unbounded. */
export interface HarEntry {
  /** The first in the file is 1. */
  number: number;
  pageId?: string;
  /** Playwright’s id of the frame that asked. */
  frame?: string;
  /** Milliseconds since the epoch. */
  at?: number;
  /** Milliseconds. */
  took: number;
  method: string;
  url: string;
  /** What was asked with; only headers that tell who asked for what, never those that open doors. */
  asked: ReadonlyMap<string, string>;
  /** It carried credentials for the site or a proxy. */
  isAuthorized: boolean;
  /** Nothing where no answer came. */
  status?: number;
  reason: string;
  headers: readonly ReceivedHeader[];
  redirectTo: string;
  content: { type: string; text?: string; isBase64: boolean };
  /** Why it failed, in the words of the maker. */
  error?: string;
  /** Nothing says that it failed: it had not ended, or came from memory. */
  isUnfinished: boolean;
  /** Whoever recorded it had it stopped. */
  wasStopped: boolean;
  isFromCache: boolean;
  isFromWorker: boolean;
  isFirefox: boolean;
  /** The maker’s name for what was asked for: `document`, `xhr`, `preflight`, … */
  resourceType: string;
  /** What asked for it: `parser`, `script`, `other` (a person, say). Chrome tells. */
  initiatorType: string;
  /** The document that asked for it. */
  initiatorUrl?: string;
  ip: string;
}

const ASKED = new Set([
  'accept',
  'access-control-request-method',
  'origin',
  'purpose',
  'referer',
  'sec-fetch-dest',
  'sec-purpose',
  'x-moz',
  'x-requested-with',
]);
const CREDENTIALS = new Set(['authorization', 'proxy-authorization']);

/** Reads a request from what JSON.parse made of it; nothing where it has no URL. */
export function readEntry(json: unknown, number: number): HarEntry | undefined {
  const entry = objectIn(json);
  const request = objectIn(entry.request);
  const response = objectIn(entry.response);
  const url = textIn(request.url);
  if (!url) return;
  const sent = headersIn(request.headers);
  const status = numberIn(response.status) ?? 0;
  return {
    number,
    url,
    pageId: textIn(entry.pageref),
    frame: textIn(entry._frameref),
    at: timeIn(entry.startedDateTime),
    took: Math.min(Math.max(numberIn(entry.time) ?? 0, 0), 86_400_000),
    method: textIn(request.method) || 'GET',
    asked: new Map(sent.map(({ name, value = '' }) => [name.toLowerCase(), value] as const).filter(isTelling)),
    isAuthorized: sent.some(({ name }) => CREDENTIALS.has(name.toLowerCase())),
    status: Number.isInteger(status) && status >= 100 && status <= 999 ? status : undefined,
    reason: textIn(response.statusText) ?? '',
    headers: headersIn(response.headers),
    redirectTo: textIn(response.redirectURL) ?? '',
    content: contentIn(response),
    error: errorIn(entry, response),
    isUnfinished:
      isUnfinished(entry, response, status) || (status === 0 && isWithoutType(response) && sent.some(isFirefox)),
    wasStopped: entry._wasAborted === true,
    isFromCache: isFromCache(entry),
    isFromWorker: textIn(entry._serviceWorkerRef) !== undefined,
    isFirefox: '_securityState' in entry || sent.some(isFirefox),
    resourceType: (textIn(entry._resourceType) ?? '').slice(0, 40).toLowerCase(),
    ...initiatorIn(entry),
    ip: (textIn(entry.serverIPAddress) ?? '').replace(/[[\]]/g, ''),
  };
}

/** A time with any offset from UTC, in milliseconds since the epoch. */
export function timeIn(value: unknown): number | undefined {
  const text = textIn(value);
  // Java writes +0200, which not every engine reads.
  const time = text && text.length < 100 ? Date.parse(text.replace(/(T.*[+-]\d\d)(\d\d)$/, '$1:$2')) : Number.NaN;
  return time >= 0 ? time : undefined;
}

function isTelling([name]: readonly [string, string]): boolean {
  return ASKED.has(name);
}

function isFirefox({ name, value = '' }: ReceivedHeader): boolean {
  return name.toLowerCase() === 'user-agent' && value.includes('Firefox/');
}

function contentIn(response: Json): HarEntry['content'] {
  const content = objectIn(response.content);
  const isBase64 = textIn(content.encoding)?.toLowerCase() === 'base64';
  return { type: textIn(content.mimeType) ?? '', text: textIn(content.text), isBase64 };
}

/** Chrome, Safari, mitmproxy and BrowserMob write `_error`, Playwright `_failureText`, Charles `_charlesStatus`. */
function errorIn(entry: Json, response: Json): string | undefined {
  const told = [response._error, response._failureText, response._errorMessage, entry._error].map(textIn).find(Boolean);
  return told ?? (response._charlesStatus === 'FAILED' ? 'FAILED' : undefined);
}

/**
 * Was there nothing to tell yet, or nothing to ask the network for? Chrome and mitmproxy then write an `_error` of
 * null, Playwright a status of -1, Safari where it got the answer from.
 */
function isUnfinished(entry: Json, response: Json, status: number): boolean {
  return status < 0 || response._error === null || response._error === '' || isFromCache(entry);
}

/** Firefox tells no media type, not even an empty one, of what it had not ended or somebody had blocked (measured). */
function isWithoutType(response: Json): boolean {
  return typeof response.content === 'object' && !('mimeType' in objectIn(response.content));
}

function isFromCache(entry: Json): boolean {
  const { _fromCache, fromCache, _fetchType } = entry;
  return Boolean(_fromCache) || fromCache === true || /^(Memory|Disk) Cache$/.test(textIn(_fetchType) ?? '');
}

/** Of a script Chrome names the script’s own URL, which may be another site’s than the page’s. */
function initiatorIn(entry: Json): Pick<HarEntry, 'initiatorType' | 'initiatorUrl'> {
  const { type, url } = objectIn(entry._initiator);
  return { initiatorType: textIn(type) ?? '', initiatorUrl: type === 'parser' ? textIn(url) : undefined };
}
