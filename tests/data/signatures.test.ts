import { describe, expect, test } from 'vitest';
import { keptHeaders } from '../../data/kept-headers';
import type { Pattern, Signature } from '../../data/shapes';
import { matches } from '../../diagnose/evidence';
import { meanings, signatures } from './knowledge';

type Example = Signature['examples'][number];

const allowLists = import.meta.glob<Record<string, Pattern> | readonly string[]>(
  '../../data/{signatures,headers}/*.ts',
  {
    eager: true,
    import: 'headers',
  },
);

/** Values on which a careless expression takes for ever, short ones first, so that the test itself comes to an end. */
const hostile = [20, 24, 28, 1000, 10_000, 100_000].flatMap((length) =>
  ['a', '(', '0', ' ', '1.', 'rel=', 'ERR_', '\t', 'é', '%', 'application/problem+', '0a']
    .map((part) => part.repeat(length / part.length))
    .flatMap((value) => [value, `${value}!`, `x${value}`]),
);

const patterns = [
  ...signatures.flatMap(([path, { headers }]) => Object.values(headers).map((pattern) => [path, pattern] as const)),
  ...meanings.flatMap(([path, { matches: pattern }]) => (pattern ? [[path, pattern] as const] : [])),
];

describe.each(signatures)('%s', (path, signature) => {
  test('recognises its examples', () => {
    expect(signature.examples.length, 'examples').toBeGreaterThan(0);
    expect(signature.examples.filter((example) => !matches(signature, seen(example)))).toEqual([]);
  });

  test('is the only party that its examples prove', () => {
    const rivals = signature.examples.flatMap((example) =>
      signatures
        .filter(([, other]) => proves(other, example) && other.party !== signature.party)
        .map(([rival]) => rival),
    );
    expect(rivals, `narrow down ${path} or these`).toEqual([]);
  });

  test('names its headers in lower case', () => {
    const named = [
      ...Object.keys(signature.headers),
      ...signature.examples.flatMap(({ headers }) => Object.keys(headers)),
    ];
    expect(named.filter((name) => name !== name.toLowerCase())).toEqual([]);
    expect(Object.keys(signature.headers).length, 'headers').toBeGreaterThan(0);
  });

  test('exports the headers that it reads, so that they are kept', () => {
    expect(allowLists[`../../data/${path}.ts`]).toBe(signature.headers);
  });
});

test.each(meanings)('%s exports the header that it reads, so that it is kept', (path, { name }) => {
  expect(path).toBe(`headers/${name.toLowerCase()}`);
  expect(allowLists[`../../data/${path}.ts`]).toEqual([name.toLowerCase()]);
});

test('what is kept is what some file reads, and nothing else', () => {
  const read = Object.values(allowLists).flatMap((list) => (Array.isArray(list) ? list : Object.keys(list)));
  expect([...keptHeaders].sort()).toEqual([...new Set(read)].sort());
  expect(keptHeaders.size).toBeGreaterThan(20);
});

test('secrets are never kept', () => {
  expect([...keptHeaders].filter((name) => /cookie|authorization|authentication-info/.test(name))).toEqual([]);
});

describe.each(patterns)('%s: %s', (_, pattern) => {
  test('remembers nothing between two values: no g, no y', () => {
    expect(pattern instanceof RegExp ? pattern.flags : '').not.toMatch(/[gy]/);
  });

  test('takes linear time, whatever is sent', () => {
    for (const value of hostile) {
      const start = performance.now();
      if (pattern instanceof RegExp) pattern.test(value);
      expect(performance.now() - start, `milliseconds for ${value.slice(0, 20)}…`).toBeLessThan(2000);
    }
  });
});

function seen({ status, headers }: Example) {
  return { status, headers: Object.entries(headers) };
}

function proves(signature: Signature, example: Example): boolean {
  return signature.grade === 'proof' && matches(signature, seen(example));
}
