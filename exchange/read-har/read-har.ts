import type { ArchivedPage } from '../../store/archive/archived-page';
import { HarReading } from './har-reading';
import { badPacking, type HarTrouble } from './troubles';
import { DamagedError, isRefused, packingOf, unpacked } from './unpacked';

/** What is looked at in one go: bytes, and milliseconds. */
const PIECE = 1_000_000;
const LONGEST = 50;

export interface HarOptions {
  /** Names (lower case) of the response headers that may be kept. */
  keptHeaders: ReadonlySet<string>;
  /** Is told the bytes read so far, of the file as it is, packed or not. */
  onProgress?(bytes: number): void;
  signal?: AbortSignal;
}

export interface HarContents {
  /** Who made the file: `Firefox 153`. Empty where it does not tell. */
  maker: string;
  /** Those on which something failed, oldest first, without noise (see diagnose/noise). */
  pages: ArchivedPage[];
  /** Requests in the file, and how many of them failed. */
  requests: number;
  failed: number;
  /** What could not be read. */
  troubles: HarTrouble[];
}

/**
 * Reads a HAR file (HTTP Archive 1.2), chunk by chunk, as far as it can be read; what can’t be is told in `troubles`.
 * Rejects with an AbortError when `signal` is aborted, and with what `chunks` throws; never for what is in the file.
 */
export async function readHar(chunks: AsyncIterable<Uint8Array>, options: HarOptions): Promise<HarContents> {
  const reading = new HarReading(options.keptHeaders);
  const file = await packingOf(watched(chunks, options));
  if (isRefused(file.packing)) return reading.refuse(badPacking(file.packing));
  const bytes = file.packing === 'none' ? file.chunks : unpacked(file.chunks, file.packing);
  try {
    await readAll(bytes, reading, options.signal);
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
    reading.tellDamage();
  }
  return reading.finish();
}

/** The same bytes in chunks that are not too large, told of as they are read, until somebody says to stop. */
async function* watched(chunks: AsyncIterable<Uint8Array>, { signal, onProgress }: HarOptions) {
  let bytes = 0;
  signal?.throwIfAborted();
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE);
      yield piece;
      signal?.throwIfAborted();
      bytes += piece.length;
      onProgress?.(bytes);
    }
  }
}

/** Lets others have their turn now and then. */
async function readAll(chunks: AsyncIterable<Uint8Array>, reading: HarReading, signal: AbortSignal | undefined) {
  let rested = performance.now();
  for await (const chunk of chunks) {
    reading.push(chunk);
    if (performance.now() - rested < LONGEST) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    rested = performance.now();
  }
}
