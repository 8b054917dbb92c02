import { isThisComputer } from './is-this-computer';

/** What was changed to make an address of what somebody typed. */
export type AddressNote = 'https-assumed' | 'http-assumed' | 'credentials-dropped';

/** Why something is no address that can be asked. */
type AddressProblem = 'empty' | 'too-long' | 'scheme' | 'space' | 'no-host' | 'host' | 'port' | 'percent' | 'other';

export type ParsedAddress =
  /** http or https, as the browser writes it, without fragment and credentials. */
  | { url: string; notes: readonly AddressNote[]; problem?: undefined }
  /** `at`: where it goes wrong, in UTF-16 units from the start of the trimmed text; `found`: what stands there. */
  | { problem: AddressProblem; at: number; found: string };

const LONGEST = 8000;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const HOST_AND_PORT = /^[^/:]+:\d+(?:[/?#]|$)/;
const AUTHORITY = /^[\\/]*([^/?#\\]*)/;
/** A percent sign that stands for nothing: no two hexadecimal digits follow. */
const BAD_PERCENT = /%(?![0-9a-f]{2})/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SPACE = /[\s\u0000-\u001f\u007f]/;
/** What no name of a host may hold (WHATWG URL standard, forbidden domain code points), brackets of IPv6 apart. */
const BAD_IN_HOST = /["<>^`{|}\\%[\]]/;

/** Reads an http or https address as somebody may type it. Whatever it is given, it never throws. */
export function parseAddress(typed: string): ParsedAddress {
  const text = typed.trim();
  if (text === '') return { problem: 'empty', at: 0, found: '' };
  if (text.length > LONGEST) return { problem: 'too-long', at: LONGEST, found: '' };
  const scheme = HOST_AND_PORT.test(text) ? undefined : SCHEME.exec(text)?.[1];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) return { problem: 'scheme', at: 0, found: scheme };
  const start = scheme === undefined ? 0 : scheme.length + 1;
  const problem = problemIn(text, start);
  if (problem) return problem;
  const bare = text.replace(/^[\\/]+/, '');
  // What runs on this computer mostly speaks http.
  const assumed = isThisComputer(URL.parse(`http://${bare}`)?.hostname ?? '') ? 'http' : 'https';
  const url = URL.parse(scheme === undefined ? `${assumed}://${bare}` : text);
  if (!url?.hostname) return { problem: 'other', at: start, found: '' };
  const notes: AddressNote[] = scheme === undefined ? [`${assumed}-assumed`] : [];
  if (url.username || url.password) notes.push('credentials-dropped');
  url.username = '';
  url.password = '';
  url.hash = '';
  return { url: url.href, notes };
}

function problemIn(text: string, start: number): ParsedAddress | undefined {
  const space = SPACE.exec(text);
  if (space) return { problem: 'space', at: space.index, found: space[0] };
  const rest = text.slice(start);
  const authority = AUTHORITY.exec(rest);
  const whole = authority?.[1] ?? '';
  const at = start + (authority?.[0].length ?? 0) - whole.length;
  return hostProblem(whole, at) ?? percentProblem(text, at + whole.length);
}

function hostProblem(authority: string, at: number): ParsedAddress | undefined {
  const afterUser = authority.lastIndexOf('@') + 1;
  const hostAndPort = authority.slice(afterUser);
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(hostAndPort) ?? [];
  const hostAt = at + afterUser;
  if (/^\[[^\]]*$/.test(hostAndPort)) return { problem: 'host', at: hostAt, found: '[' };
  if (host === '') return { problem: 'no-host', at: hostAt, found: '' };
  const bad = host.startsWith('[') ? undefined : BAD_IN_HOST.exec(decodedHost(host));
  if (bad) return { problem: 'host', at: hostAt + Math.max(0, host.indexOf(bad[0])), found: bad[0] };
  if (port && !(/^\d+$/.test(port) && Number(port) <= 65_535))
    return { problem: 'port', at: hostAt + host.length + 1, found: port };
  if (!URL.canParse(`http://${host}/`)) return { problem: 'host', at: hostAt, found: host };
}

/** A percent sign in a host's name stands for a character of it. */
function decodedHost(host: string): string {
  try {
    return decodeURIComponent(host);
  } catch {
    return host;
  }
}

/** Of what comes before the fragment, which nobody is sent. */
function percentProblem(text: string, from: number): ParsedAddress | undefined {
  const sent = text.split('#', 1)[0] ?? '';
  const at = sent.slice(from).search(BAD_PERCENT);
  return at < 0 ? undefined : { problem: 'percent', at: from + at, found: sent.slice(from + at, from + at + 3) };
}
