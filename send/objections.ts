import { isBlockedPort } from './blocked-ports';
import { type Draft, fieldsOn } from './draft';
import { isForbiddenHeader } from './forbidden-headers';
import { typedAddress } from './typed-address';

/** Why a browser won't send a request as it is. */
export interface Objection {
  what:
    | 'no-address'
    | 'not-an-address'
    | 'not-http'
    | 'credentials'
    | 'blocked-port'
    | 'not-a-method'
    | 'forbidden-method'
    | 'body-with-get'
    | 'no-file'
    | 'not-a-header'
    | 'not-a-value'
    | 'forbidden-header'
    | 'user-agent';
  /** The header, method, port or scheme that it is about. */
  name?: string;
  /** Nothing is sent; otherwise the rest is. */
  stops: boolean;
  /** A curl command can. */
  curlCan: boolean;
}

/** RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~\w-]+$/;
const FORBIDDEN_METHODS = new Set(['CONNECT', 'TRACE', 'TRACK']);
const WITHOUT_BODY = new Set(['GET', 'HEAD']);

/** Header values are bytes in the Fetch standard: nothing beyond U+00FF, no line ends, no NUL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_IN_VALUES = /[^\u0001-\u0009\u000b\u000c\u000e-\u00ff]/;

/** Everything about a request that a browser won't send, the address first. `dropsUserAgent`: as Chromium does (measured in 156). */
export function objectionsTo(draft: Draft, { dropsUserAgent = false } = {}): Objection[] {
  const method = draft.method.trim();
  const hasBody = draft.body.kind !== 'none';
  return [
    ...aboutAddress(draft.url),
    ...aboutMethod(method),
    ...(hasBody && WITHOUT_BODY.has(method.toUpperCase())
      ? [stopping('body-with-get', method.toUpperCase(), true)]
      : []),
    ...(draft.body.kind === 'file' && !draft.body.file ? [stopping('no-file')] : []),
    ...fieldsOn(draft.headers).flatMap(({ name, value }) => aboutHeader(name.trim(), value, dropsUserAgent)),
  ];
}

function aboutAddress(typed: string): Objection[] {
  const address = typedAddress(typed);
  if (address === '') return [stopping('no-address')];
  const url = URL.parse(address);
  if (!url) return [stopping('not-an-address')];
  if (!/^https?:$/.test(url.protocol)) return [stopping('not-http', url.protocol.slice(0, -1))];
  return [
    ...(url.username || url.password ? [stopping('credentials', undefined, true)] : []),
    ...(isBlockedPort(url) ? [stopping('blocked-port', url.port, true)] : []),
  ];
}

function aboutMethod(method: string): Objection[] {
  if (!TOKEN.test(method)) return [stopping('not-a-method', method)];
  return FORBIDDEN_METHODS.has(method.toUpperCase()) ? [stopping('forbidden-method', method.toUpperCase(), true)] : [];
}

function aboutHeader(name: string, value: string, dropsUserAgent: boolean): Objection[] {
  if (!TOKEN.test(name)) return [stopping('not-a-header', name)];
  if (NOT_IN_VALUES.test(value.trim())) return [stopping('not-a-value', name)];
  if (isForbiddenHeader(name, value)) return [{ what: 'forbidden-header', name, stops: false, curlCan: true }];
  if (dropsUserAgent && /^user-agent$/i.test(name)) return [{ what: 'user-agent', name, stops: false, curlCan: true }];
  return [];
}

function stopping(what: Objection['what'], name?: string, curlCan = false): Objection {
  return { what, ...(name === undefined ? {} : { name }), stops: true, curlCan };
}
