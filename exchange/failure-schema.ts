import * as v from 'valibot';
import type { Failure } from '../capture/failure';
import { keepHeaders } from '../capture/kept-headers';
import { keepText } from '../capture/kept-text';
import { keepUrlAgain } from './keep-url-again';
import { count, kept, time } from './kept-schemas';

const MOST_BODY = 5000;
const MOST_REDIRECTS = 20;

const url = v.pipe(v.string(), v.transform(keepUrlAgain));
const status = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));
const port = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(65_535));
const endpoint = { host: kept(255), port };

/** A failure of a file, each text as bounded as capture bounds it; of its headers those in `keptHeaders`. */
export function failureSchema(keptHeaders: ReadonlySet<string>): v.GenericSchema<unknown, Failure> {
  const headers = headersSchema(keptHeaders);
  const failure = v.object({
    requestId: kept(100),
    url,
    method: kept(20),
    type: kept(40),
    frameId: v.pipe(v.number(), v.safeInteger()),
    initiator: v.optional(url),
    status: v.optional(status),
    reason: v.optional(kept(100)),
    error: v.optional(kept(300)),
    navigationError: v.optional(kept(300)),
    headers: v.optional(headers),
    body: v.optional(v.object({ type: kept(100), text: v.pipe(v.string(), v.transform(keepLines)) })),
    ip: v.optional(kept(64)),
    fromCache: v.optional(v.boolean()),
    signIn: v.optional(
      v.object({ ...endpoint, from: v.picklist(['proxy', 'site']), scheme: kept(40), realm: v.optional(kept(100)) }),
    ),
    proxy: v.optional(v.object(endpoint)),
    preflight: v.optional(
      v.pipe(
        v.object({ status: v.optional(status), error: v.optional(kept(300)), headers: v.optional(headers) }),
        v.transform(withoutUndefined),
      ),
    ),
    redirects: v.optional(v.pipe(v.array(v.object({ url, status })), v.maxLength(MOST_REDIRECTS))),
    purpose: v.optional(v.picklist(['prefetch', 'prerender'])),
    prerenderedIn: v.optional(kept(100)),
    fromWorker: v.optional(v.boolean()),
    abandoned: v.optional(v.boolean()),
    firstAt: time,
    lastAt: time,
    count,
  });
  return v.pipe(failure, v.transform(withoutUndefined));
}

function headersSchema(keptHeaders: ReadonlySet<string>) {
  return v.pipe(
    v.array(v.tuple([v.string(), v.string()])),
    v.transform((pairs) =>
      keepHeaders(
        pairs.map(([name, value]) => ({ name, value })),
        keptHeaders,
      ),
    ),
  );
}

/** A body has lines, which a URL or a header never has. */
function keepLines(text: string): string {
  const lines = text.slice(0, MOST_BODY).split('\n');
  return lines.map((line) => keepText(line, MOST_BODY)).join('\n');
}

/** Headers of which none is kept leave a name without a value. */
function withoutUndefined<T extends Pick<Failure, 'headers'>>(read: T): T | Omit<T, 'headers'> {
  const { headers, ...facts } = read;
  return headers ? read : facts;
}
