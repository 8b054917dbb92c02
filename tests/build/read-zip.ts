import { crc32, inflateRawSync } from 'node:zlib';

/** Every file of a zip by its path, in order: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12. */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('This is no zip: its end is missing.');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(path, contentOf(zip, at));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The content that the directory’s line at `at` tells of. */
function contentOf(zip: Buffer, at: number): Buffer {
  const [method, checksum, length] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20)];
  const local = zip.readUInt32LE(at + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + length);
  const content = method === 8 ? inflateRawSync(packed) : packed;
  if (crc32(content) !== checksum) throw new Error('A file in the zip is broken.');
  return content;
}
