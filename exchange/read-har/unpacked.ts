/** What a file’s first bytes tell of it. */
export type Packing = 'none' | 'gzip' | 'deflate' | Refused;
export type Refused = 'zip' | 'utf-16' | 'markup';

const MOST_HEAD = 64;

/** A file’s packing, and its bytes from the first on. */
export async function packingOf(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ packing: Packing; chunks: AsyncIterable<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let head: number[] = [];
  while (head.length < MOST_HEAD) {
    const { done, value } = await rest.next();
    if (done) break;
    first.push(value);
    head = [...head, ...value.subarray(0, MOST_HEAD - head.length)];
  }
  return { packing: toldBy(head), chunks: chain(first, rest) };
}

/** A packing that can’t be read here. */
export function isRefused(packing: Packing): packing is Refused {
  return packing === 'zip' || packing === 'utf-16' || packing === 'markup';
}

/** What was packed is damaged, or not all there. */
export class DamagedError extends Error {}

/** The bytes that were packed into `chunks`. Throws a DamagedError after those that could be unpacked. */
export async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  packing: 'gzip' | 'deflate',
): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let lost: { error: unknown } | undefined;
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await source.next().catch((error) => {
        lost = { error };
        throw error;
      });
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream(packing)).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } catch {
    if (lost) throw lost.error;
    throw new DamagedError();
  } finally {
    reader.cancel().catch(() => {});
  }
}

function toldBy(head: readonly number[]): Packing {
  const [one = 0, two = 0] = head;
  if (one === 0x1f && two === 0x8b) return 'gzip';
  // zlib, which mitmproxy writes into .zhar files (RFC 1950 section 2.2).
  if (one === 0x78 && (one * 256 + two) % 31 === 0) return 'deflate';
  if (one === 0x50 && two === 0x4b) return 'zip';
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) return 'utf-16';
  if (head.length > 1 && (one === 0) !== (two === 0)) return 'utf-16';
  return new TextDecoder().decode(new Uint8Array(head)).trimStart().startsWith('<') ? 'markup' : 'none';
}

async function* chain(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
