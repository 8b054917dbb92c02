import type { KeptHeader } from '../capture/failure';
import type { CorsRequest } from './cors-request';
import { mayLackSome } from './headers/may-lack-some';

const MOST_QUOTED = 200;

/** capture cuts a long text and ends it so. */
const CUT = '…';

/** https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.2 */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;

export type Headers = readonly KeptHeader[];

/** A header with a list of names. */
export interface NameList {
  names: readonly string[];
  isMissing: boolean;
  isReadable: boolean;
  /** There may be more names. */
  isCut: boolean;
}

/** Every value of a header, in order. */
export function valuesOf(headers: Headers, name: string): string[] {
  return headers.filter(([seen]) => seen.toLowerCase() === name).map(([, value]) => trim(value));
}

export function namesIn(headers: Headers, name: string): NameList {
  const values = valuesOf(headers, name);
  // capture shows a tab as U+FFFD.
  const names = values.flatMap((value) => value.replaceAll('\ufffd', ' ').split(',').map(trim)).filter(Boolean);
  const isCut = mayLackSome(headers) || values.some((value) => value.endsWith(CUT));
  const isReadable = isCut || names.every((one) => TOKEN.test(one));
  return { names, isMissing: values.length === 0, isReadable, isCut };
}

/** What the owner should send to let `origin` read. Everybody's leave is safer than that of all who are called `null`. */
export function allowLines({ origin, hasCredentials }: CorsRequest, headers: Headers, needsCredentials = false) {
  const sendsCredentials = valuesOf(headers, 'access-control-allow-credentials').includes('true');
  const withCredentials = needsCredentials || hasCredentials || sendsCredentials;
  if (origin === 'null') return withCredentials ? [] : ['Access-Control-Allow-Origin: *'];
  return [
    `Access-Control-Allow-Origin: ${quote(origin)}`,
    ...(withCredentials ? ['Access-Control-Allow-Credentials: true'] : []),
    'Vary: Origin',
  ];
}

/** The asker, for a sentence. */
export function nameOf({ origin }: CorsRequest): string {
  return origin === 'null' ? 'a page without a site of its own (null)' : quote(origin);
}

/** Text from the network in at most 200 UTF-16 units, each unprintable character shown as U+FFFD. */
export function quote(text: string): string {
  const kept = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED - 1)}…` : text;
  return kept.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

/** Without HTTP whitespace at the ends. */
function trim(value: string): string {
  return value.replace(/^[\t\n\r ]+/, '').replace(/(?<![\t\n\r ])[\t\n\r ]+$/, '');
}
