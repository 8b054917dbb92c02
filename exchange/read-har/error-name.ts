import type { HarEntry } from './har-entry';

/** Longer sentences are not looked at. */
const MOST = 300;

/** Names that a browser gives, which need no translation. */
const NAME = /^(net::ERR_[A-Z0-9_]+|NS_[A-Z0-9_]+|(SEC|SSL|MOZILLA_PKIX)_ERROR_[A-Z0-9_]+)$/;

/**
 * What other makers write, in Chromium’s words; the first that fits. Safari writes a sentence of the system, WebKit in
 * Playwright one of libsoup or curl, mitmproxy one of Python, tools made with Node a code, BrowserMob one of its own.
 */
const SENTENCES: readonly [RegExp, string][] = [
  [/cancel|client (disconnected|closed)|aborted/i, 'net::ERR_ABORTED'],
  [/content (blocker|filter)|blocked by (an? )?(extension|client)/i, 'net::ERR_BLOCKED_BY_CLIENT'],
  [/too many .*redirect/i, 'net::ERR_TOO_MANY_REDIRECTS'],
  [/cert.*(expired|not yet valid)|CERT_(HAS_EXPIRED|NOT_YET_VALID)/i, 'net::ERR_CERT_DATE_INVALID'],
  [
    /hostname mismatch|ALTNAME_INVALID|cert.*(does ?n.t match|another (host|name))/i,
    'net::ERR_CERT_COMMON_NAME_INVALID',
  ],
  [/cert|self.signed|LEAF_SIGNATURE/i, 'net::ERR_CERT_AUTHORITY_INVALID'],
  [/\b(ssl|tls)\b|handshake|secure connection/i, 'net::ERR_SSL_PROTOCOL_ERROR'],
  [
    /ENOTFOUND|EAI_|getaddrinfo|name or service not known|nodename nor servname|resolv|specified hostname/i,
    'net::ERR_NAME_NOT_RESOLVED',
  ],
  [/ECONNREFUSED|refused|errno (111|61)\b|WinError 10061/i, 'net::ERR_CONNECTION_REFUSED'],
  [/ECONNRESET|EPIPE|reset by peer|connection reset|connection (was )?lost/i, 'net::ERR_CONNECTION_RESET'],
  [/appears to be offline|not connected to the internet|ENETDOWN/i, 'net::ERR_INTERNET_DISCONNECTED'],
  [/EHOSTUNREACH|ENETUNREACH|unreachable|no route to host/i, 'net::ERR_ADDRESS_UNREACHABLE'],
  [/ETIMEDOUT|ESOCKETTIMEDOUT|timed? ?out/i, 'net::ERR_CONNECTION_TIMED_OUT'],
  [/no response received|empty reply/i, 'net::ERR_EMPTY_RESPONSE'],
  [/disconnected|closed|hang up|terminated/i, 'net::ERR_CONNECTION_CLOSED'],
  [/could ?n.t connect|could not connect|unable to connect|connect call failed/i, 'net::ERR_CONNECTION_FAILED'],
];

/**
 * The browser’s name for a request’s network failure, or the nearest to what the file says; the general name where it
 * gives no reason; nothing where there was no network failure.
 */
export function errorName(entry: HarEntry): string | undefined {
  const { error, status, isUnfinished, isFirefox, wasStopped } = entry;
  if (wasStopped && error) return 'net::ERR_BLOCKED_BY_CLIENT';
  if (error) return translate(error);
  if (status !== undefined || isUnfinished || !/^(https?|wss?):/i.test(entry.url)) return;
  return isFirefox ? 'NS_ERROR_FAILURE' : 'net::ERR_FAILED';
}

function translate(error: string): string {
  const words = error.slice(0, MOST).trim();
  if (NAME.test(words)) return words;
  if (/^ERR_[A-Z0-9_]+$/.test(words)) return `net::${words}`;
  const within = /\b(net::ERR_[A-Z0-9_]{1,80}|NS_ERROR_[A-Z0-9_]{1,80})\b/.exec(words)?.[0];
  return within ?? SENTENCES.find(([pattern]) => pattern.test(words))?.[1] ?? 'net::ERR_FAILED';
}
