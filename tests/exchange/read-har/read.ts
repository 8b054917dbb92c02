import { type HarContents, type HarOptions, readHar } from '../../../exchange/read-har/read-har';

export const keptHeaders: ReadonlySet<string> = new Set([
  'server',
  'via',
  'retry-after',
  'www-authenticate',
  'access-control-allow-methods',
]);

/** Reads a file's bytes or text, in one chunk or in chunks of `size` bytes. */
export function read(
  file: Uint8Array | string,
  { size = Number.POSITIVE_INFINITY, ...options }: Partial<HarOptions> & { size?: number } = {},
): Promise<HarContents> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return readHar(chunksOf(bytes, size), { keptHeaders, ...options });
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, Math.min(at + size, bytes.length));
}

/** A HAR with these requests. */
export function har(entries: readonly unknown[], log: Record<string, unknown> = {}): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'Test', version: '1' }, entries, ...log } });
}

interface Told {
  url: string;
  method: string;
  pageref: string;
  asked: Record<string, string>;
  status: number;
  headers: Record<string, string>;
  type: string;
  text: string;
  encoding: string;
  error: string | null;
  at: string;
  more: Record<string, unknown>;
}

/** A request from what matters of it: of a script at one page, which was not found. */
export function entry(told: Partial<Told> = {}) {
  const { url = 'https://site.example/a', method = 'GET', pageref, asked = {}, status = 404, headers = {} } = told;
  const { type = 'text/plain', text, encoding, error, at = '2026-11-20T10:00:00.000Z', more } = told;
  return {
    pageref,
    startedDateTime: at,
    time: 10,
    request: { method, url, headers: pairs(asked) },
    response: {
      status,
      statusText: '',
      headers: pairs(headers),
      content: { mimeType: type, text, encoding },
      _error: error,
    },
    ...more,
  };
}

/** What is read of these requests, without what is random. */
export async function pagesOf(entries: readonly unknown[], log?: Record<string, unknown>) {
  const { pages } = await read(har(entries, log));
  return pages.map(({ id, tab, ...page }) => page);
}

/** All that failed, whatever the page. */
export async function failuresOf(entries: readonly unknown[], log?: Record<string, unknown>) {
  const pages = await pagesOf(entries, log);
  return pages.flatMap(({ own, failures }) => [...(own ? [own] : []), ...failures]);
}

function pairs(headers: Record<string, string>) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
