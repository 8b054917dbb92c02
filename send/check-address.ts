import { type CheckResult, lastHeaders, resultOf } from './check-result';
import { readBody } from './read-body';
import { ENOUGH_BYTES, isText, type Says, saysOf } from './says';
import type { Outgoing, Sent } from './sender';

export type CheckMethod = 'HEAD' | 'GET';

/** What is done with one address. */
export interface CheckedHow {
  method: CheckMethod;
  withCookies: boolean;
  /** Milliseconds until the answer's headers must be there. */
  timeLimit: number;
}

export interface Checked {
  result: CheckResult;
  /** The server did not like to be asked with HEAD: ask with GET. */
  askWithGet?: boolean;
  /** Of a failed answer. */
  says?: Says;
}

/** Milliseconds for the start of a failed answer to come; its rest is not fetched. */
const LONGEST_READ = 5000;

/** What may come of HEAD alone: the server, or somebody on the way, hangs up or answers nonsense. */
const HANGS_UP =
  /EMPTY_RESPONSE|CONNECTION_(RESET|CLOSED|ABORTED)|INVALID_HTTP|HTTP2_|HTTP_1_1_REQUIRED|QUIC|RESPONSE_HEADERS|CONTENT_DECODING|CONTENT_LENGTH|INVALID_CHUNKED|NS_ERROR_NET_(RESET|EMPTY_RESPONSE|INTERRUPT|HTTP2|PARTIAL)|NS_ERROR_INVALID_CONTENT/;

/** Asks for one address once. Rejects with a TypeError where the browser won't send it at all. */
export async function checkAddress(
  send: (outgoing: Outgoing) => Promise<Sent>,
  allowed: ReadonlySet<string>,
  { url, method, withCookies, timeLimit, signal }: CheckedHow & { url: string; signal: AbortSignal },
): Promise<Checked | undefined> {
  const sent = await send({ url, method, withCookies, timeLimit, signal });
  const isFailed = sent.response !== undefined && sent.response.status >= 400;
  const says = isFailed && method === 'GET' ? await readStart(sent.response as Response, signal) : undefined;
  void sent.response?.body?.cancel().catch(() => {});
  if (sent.stopped === 'cancelled') return;
  const result = resultOf(sent, allowed);
  return { result, ...(method === 'HEAD' && !sent.stopped && mayBeHead(result) ? { askWithGet: true } : {}), says };
}

/** Servers answer HEAD with all kinds of errors, and GET well. Where waiting is asked for, that comes first. */
function mayBeHead(result: CheckResult): boolean {
  const { status } = result.steps.at(-1) ?? {};
  if (result.outcome !== 'failed') return false;
  if (result.error) return HANGS_UP.test(result.error);
  // A proxy asks for a sign-in whatever the method is.
  if (status === 407) return false;
  if (status !== 429 && status !== 503) return true;
  return !lastHeaders(result).some(([name]) => name === 'retry-after');
}

/** The start of an answer, where it is text. */
async function readStart(response: Response, signal: AbortSignal): Promise<Says | undefined> {
  const type = response.headers.get('content-type') ?? '';
  if (!isText(type)) return;
  const read = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_READ)]);
  return saysOf((await readBody(response, ENOUGH_BYTES, read)).bytes, type);
}
