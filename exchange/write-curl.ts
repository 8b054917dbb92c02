import type { Failure } from '../capture/failure';
import { keepText } from '../capture/kept-text';

/** Other ways to start a request than these: `file:`, `data:`, an extension’s own page. */
const HTTP = /^https?:\/\//i;

const LONGEST = 10_000;

/** What else the request needs to be the same. */
interface Also {
  /** The HTTP proxy, `host:port`. */
  proxy?: string;
  /** Whose page asks another site. */
  origin?: string;
}

/**
 * A command for a POSIX shell that asks for the same address again, without cookies, credentials or a body, and shows
 * what is answered. It follows no redirect and speaks nothing but HTTP, whatever curl’s own settings say. Nothing where
 * curl can’t ask.
 */
export function writeCurl(
  { url, method }: Pick<Failure, 'url' | 'method'>,
  { proxy, origin }: Also = {},
): string | undefined {
  // A WebSocket begins as an ordinary request.
  const address = url.replace(/^ws(?=s?:\/\/)/i, 'http');
  if (!HTTP.test(address)) return;
  const how = method === 'HEAD' ? ['--head'] : ['--include', ...(method === 'GET' ? [] : ['--request', quote(method)])];
  const also = [
    ...(proxy ? ['--proxy', quote(`http://${proxy}`)] : []),
    ...(origin ? ['--header', quote(`Origin: ${origin}`)] : []),
  ];
  const safely = ["--proto '=http,https'", '--globoff', '--max-redirs 0'];
  return ['curl', ...safely, ...how, ...also, '--url', quote(address)].join(' ');
}

/** Within single quotes a shell reads nothing but their end; a terminal reads control characters, so they go. */
function quote(text: string): string {
  return `'${keepText(text.toWellFormed(), LONGEST).replaceAll("'", `'\\''`)}'`;
}
