/** Fetch standard, “forbidden request-header”: browsers set these themselves and drop ours without a word. */
const FORBIDDEN = new Set([
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'connection',
  'content-length',
  'cookie',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
]);

const PREFIX = /^(?:proxy|sec)-/;
const OTHER_METHOD = new Set(['x-http-method', 'x-http-method-override', 'x-method-override']);
const FORBIDDEN_METHOD = /(?:^|,)[ \t]*(?:connect|trace|track)[ \t]*(?:,|$)/i;

/** Whether a browser keeps a header from being set (https://fetch.spec.whatwg.org/#forbidden-request-header). */
export function isForbiddenHeader(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (FORBIDDEN.has(lower) || PREFIX.test(lower)) return true;
  return OTHER_METHOD.has(lower) && FORBIDDEN_METHOD.test(value);
}
