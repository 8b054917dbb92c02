import fc from 'fast-check';
import { expect } from 'vitest';
import type { KeptHeader } from '../../../capture/failure';

/** What our parsers look for, so that repeating it leads them far astray. */
const PARTS = [
  'a',
  '0',
  '1.',
  '"',
  '\\',
  '\\"',
  '"a", ',
  ',',
  ', ',
  ';',
  ';a',
  'a=',
  '=',
  ' ',
  '\t',
  '\n',
  '…',
  '\ufffd',
];
const MORE_PARTS = [
  'a;b="c", ',
  'a=b, ',
  'Basic ',
  'x y="z\\"", ',
  '(',
  ':',
  ':YQ==:',
  '@1',
  '%"',
  '?1',
  '99',
  '-',
  'é',
  '\u{1f4a5}',
];

/** Any text of up to 100 000 characters, most of it of the kind that makes a careless parser slow. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(
      fc.array(fc.oneof(fc.constantFrom(...PARTS, ...MORE_PARTS), fc.string({ maxLength: 3 })), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.string({ maxLength: 3 }),
      fc.integer({ min: 1, max: 100_000 }),
    )
    .map(([parts, start, length]) => start + repeat(parts.join('') || 'a', length)),
);

export function hostileHeaders(...names: string[]): fc.Arbitrary<KeptHeader[]> {
  return fc.array(fc.tuple(fc.constantFrom(...names), hostile), { maxLength: 4 });
}

/** Reads each part repeated to 100 kB, alone and after a start that is in order; each in linear time. */
export function expectLinearTime(read: (value: string) => unknown, start: string): void {
  for (const part of [...PARTS, ...MORE_PARTS]) {
    for (const value of [repeat(part, 100_000), start + repeat(part, 100_000), `${start}"${repeat(part, 19_000)}`]) {
      const began = performance.now();
      read(value);
      expect(performance.now() - began, `milliseconds for ${value.slice(0, 40)}…`).toBeLessThan(1000);
    }
  }
}

function repeat(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}
