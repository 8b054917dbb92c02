import { expect, test } from 'vitest';
import { readHar } from '../../../exchange/read-har/read-har';
import { entry, har, keptHeaders, read } from './read';

const text = har(Array.from({ length: 100 }, () => entry()));

test('it is told how far the file is read', async () => {
  const told: number[] = [];
  await read(text, { size: 1000, onProgress: (bytes) => told.push(bytes) });
  expect(told).toHaveLength(Math.ceil(text.length / 1000));
  expect(told.at(-1)).toBe(text.length);
});

test('whoever says stop before it begins is heard', async () => {
  await expect(read(text, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});

test('whoever says stop on the way is heard', async () => {
  const stop = new AbortController();
  let bytes = 0;
  const onProgress = (read: number) => {
    bytes = read;
    if (read >= 5000) stop.abort();
  };
  await expect(read(text, { size: 1000, signal: stop.signal, onProgress })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(bytes).toBeLessThan(7000);
});

test('others have their turn while a large file is read', async () => {
  const large = har(Array.from({ length: 50_000 }, () => entry()));
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 1);
  await expect(read(large, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
});

test.each([
  ['plain', [text.slice(0, 100)]],
  ['packed', ['\u001f\u008b\u0008']],
])('what the source throws comes through: %s', async (_, parts) => {
  const broken = async function* () {
    for (const part of parts) yield Uint8Array.from(part, (unit) => unit.charCodeAt(0));
    throw new Error('The disk is gone.');
  };
  await expect(readHar(broken(), { keptHeaders })).rejects.toThrow('The disk is gone.');
});
