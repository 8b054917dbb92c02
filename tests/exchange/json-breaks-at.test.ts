import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBreaksAt } from '../../exchange/json-breaks-at';

test.each([
  ['{"a": [1, true, null, "b\\n\\u00e9"], "c": {}, "d": -1.5e+3}', 60],
  ['[]]', 2],
  ['[1,]', 3],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{1: 2}', 1],
  ['[1 2]', 3],
  ['[1}', 2],
  ['{"a":1]', 6],
  ['01', 1],
  ['[tru]', 1],
  ['"a\nb"', 2],
  ['"a\\xb"', 2],
  ['"abc', 4],
  ['[1', 2],
  [' ', 1],
])('%s breaks at %i', (text, at) => {
  expect(jsonBreaksAt(text)).toBe(Math.min(at, text.length));
});

test('it agrees with the browser on what is JSON', () => {
  const piece = fc.constantFrom(...'{}[],:"\\ 01-.e', 'true', 'null', '"a"', '"a":', '\n', '\u0001', '\\u00e9', 'x');
  const near = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const broken = fc.tuple(fc.json(), fc.nat(), piece).map(([json, at, other]) => {
    const cut = at % (json.length + 1);
    return json.slice(0, cut) + other + json.slice(cut);
  });
  fc.assert(
    fc.property(fc.oneof(fc.json(), near, broken), (text) => {
      const at = jsonBreaksAt(text);
      if (at < text.length) expect(() => JSON.parse(text)).toThrow();
      // What comes before the break can be the start of JSON: cut there, it ends too early and no sooner.
      expect(jsonBreaksAt(text.slice(0, at))).toBe(at);
      if (isJson(text)) expect(at).toBe(text.length);
    }),
    { numRuns: 5000 },
  );
});

test.each(['[', '{"a":', '"\\', '"a', '[[],', '1', '-', '\\u', ' '])('10 MB of %j take no time', (part) => {
  const text = part.repeat(10_000_000 / part.length);
  const began = performance.now();
  jsonBreaksAt(text);
  expect(performance.now() - began).toBeLessThan(5000);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
