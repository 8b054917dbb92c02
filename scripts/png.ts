import { crc32 } from 'node:zlib';

/** The keyword of the note that our PNGs carry. */
const KEYWORD = 'Comment\0';

/** Where a PNG's first chunk, its header, ends: 8 bytes of signature, then 25 of `IHDR` (PNG, third edition, 5.2, 11.2.1). */
const AFTER_HEADER = 8 + 25;

/** A PNG's size in pixels, and whether it can be seen through; its header says both. */
export function readHeader(png: Buffer): { width: number; height: number; hasAlpha: boolean } {
  if (png.toString('latin1', 12, 16) !== 'IHDR') throw new Error('This is no PNG.');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), hasAlpha: [4, 6].includes(png[25] ?? 0) };
}

/** The PNG with a note in it, which no program shows (a `tEXt` chunk, 11.3.4.3). */
export function withNote(png: Buffer, note: string): Buffer {
  const named = Buffer.from(`tEXt${KEYWORD}${note}`, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(named.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([png.subarray(0, AFTER_HEADER), length, named, sum, png.subarray(AFTER_HEADER)]);
}

/** The note that `withNote` put in. */
export function readNote(png: Buffer): string | undefined {
  const start = AFTER_HEADER + 8;
  if (png.toString('latin1', start - 4, start + KEYWORD.length) !== `tEXt${KEYWORD}`) return;
  return png.toString('latin1', start + KEYWORD.length, start + png.readUInt32BE(AFTER_HEADER));
}
