import { type Draft, EMPTY_DRAFT, type Field, SECONDS } from '../../send/draft';
import { type Given, ROLES, type Role, readOptions } from './options';
import { readBody } from './read-body';
import { splitCommand } from './split-command';

/** A request out of a curl command. */
export interface CurlRequest {
  draft: Draft;
  /** What could not be taken over, as it is written there: `-k`, `--proxy`, `-d @file.json`, `$TOKEN`. */
  leftOut: string[];
}

export interface NotCurl {
  trouble: 'no-curl' | 'open-quote' | 'no-address' | 'too-long';
}

const START = /^\s*(?:[$%>#]\s+|PS[^>\n]*>\s*)?(?:\S*[/\\])?curl(?:\.exe)?(?=\s|$)/i;
const LONGEST = 1_000_000;
const FILE = /^@/;

/** Whether a text begins as a curl command does. */
export function isCurl(text: string): boolean {
  return START.test(text.slice(0, 1000)) && /\s/.test(text.trim());
}

/** Reads a curl command as it is copied from a browser, a manual or a terminal. Whatever the text is, it never throws. */
export function readCurl(text: string): CurlRequest | NotCurl {
  if (text.length > LONGEST) return { trouble: 'too-long' };
  const start = START.exec(text);
  if (!start) return { trouble: 'no-curl' };
  const { words, variables, rest, isOpen } = splitCommand(text.slice(start[0].length));
  if (isOpen) return { trouble: 'open-quote' };
  const given = readOptions(words);
  const named = given.map((one) => ({ ...one, role: roleOf(one) }));
  const values = (...roles: Role[]) =>
    named.flatMap(({ role, value = '' }) => (role && roles.includes(role) ? [value] : []));
  const [url, ...otherUrls] = values('url');
  if (!url) return { trouble: 'no-address' };
  const headers = headersOf(named);
  const body = readBody(named, headers.fields);
  const isGet = named.some(({ role }) => role === 'get');
  const isHead = named.some(({ role }) => role === 'head');
  const ownMethod = values('method').at(-1);
  const method = ownMethod || (isHead ? 'HEAD' : body.body.kind === 'none' || isGet ? 'GET' : 'POST');
  return {
    draft: {
      ...EMPTY_DRAFT,
      method,
      url: isGet && body.query ? withQuery(withHttp(url), body.query) : withHttp(url),
      headers: isGet ? headers.fields : body.headers,
      body: isGet ? EMPTY_DRAFT.body : body.body,
      timeLimit: secondsOf(values('time-limit').at(-1)),
    },
    leftOut: [
      ...named.filter(({ role }) => role === undefined).map(describe),
      ...headers.leftOut,
      ...body.leftOut,
      ...otherUrls,
      ...variables,
      ...(rest ? [rest] : []),
    ].map((one) => (one.length > 100 ? `${one.slice(0, 99)}…` : one)),
  };
}

function roleOf({ name }: Given): Role | undefined {
  return Object.hasOwn(ROLES, name) ? ROLES[name] : undefined;
}

function describe({ written, value }: Given): string {
  return value === undefined ? written : `${written} ${value}`;
}

/** curl takes http where nothing else is said. */
function withHttp(url: string): string {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `http://${url}`;
}

function withQuery(url: string, query: string): string {
  const [address = '', fragment] = url.split('#', 2);
  const joined = `${address}${address.includes('?') ? '&' : '?'}${query}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}

function secondsOf(value: string | undefined): number {
  const seconds = Number(value);
  return value && seconds > 0 ? Math.min(Math.max(Math.ceil(seconds), 1), SECONDS.most) : EMPTY_DRAFT.timeLimit;
}

function headersOf(named: readonly (Given & { role?: Role })[]): { fields: Field[]; leftOut: string[] } {
  const fields: Field[] = [];
  const leftOut: string[] = [];
  const add = (name: string, value: string) => fields.push({ name, value, isOn: true });
  for (const one of named) {
    const { role, value = '' } = one;
    if (role === 'header') {
      const colon = value.indexOf(':');
      if (FILE.test(value)) leftOut.push(describe(one));
      else if (colon > 0) {
        const text = value.slice(colon + 1).trim();
        // `-H 'Accept:'` takes curl’s own header away.
        if (text) add(value.slice(0, colon).trim(), text);
      } else if (value.endsWith(';')) add(value.slice(0, -1).trim(), '');
      else if (value) leftOut.push(describe(one));
    } else if (role === 'cookie') {
      if (value.includes('=')) add('Cookie', value);
      else leftOut.push(describe(one));
    } else if (role === 'agent') {
      if (value) add('User-Agent', value);
    } else if (role === 'referer') {
      const referer = value.replace(/;auto$/, '');
      if (referer) add('Referer', referer);
    } else if (role === 'range') add('Range', `bytes=${value}`);
    else if (role === 'bearer') add('Authorization', `Bearer ${value}`);
    else if (role === 'user') add('Authorization', `Basic ${base64(value.includes(':') ? value : `${value}:`)}`);
  }
  return { fields, leftOut };
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text.slice(0, 10_000))));
}
