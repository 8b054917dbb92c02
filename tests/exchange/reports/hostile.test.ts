import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeBlock } from '../../../exchange/code-block';
import { reports } from '../../../exchange/reports/report';
import { hostileFailure } from '../hostile-failure';
import { report } from './some-failures';

const hostile = fc.record({ own: hostileFailure, pageUrl: fc.string({ unit: 'binary' }), isRedacted: fc.boolean() });
const UNPRINTABLE = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

test.each(['for-it', 'for-owner'] as const)('%s: what was sent stands in blocks, or marks nothing', async (to) => {
  await fc.assert(
    fc.asyncProperty(hostile, async ({ own, ...facts }) => {
      const text = await report(to, own, facts);
      expect(text).not.toMatch(UNPRINTABLE);
      const parts = text.trimEnd().split('\n\n');
      for (const [at, part] of parts.entries()) {
        const isBlock = part.split('\n').every((line) => line.startsWith('    '));
        // Markdown takes a block for code only after a paragraph.
        if (isBlock) expect(parts[at - 1]).toMatch(/^[A-Za-z][^\n]*$/);
        else expect(part).toMatch(/^(?:[A-Za-z(][^\n<>[\]`]*|(?:- [^\n<>[\]`]*\n?)+)$/);
      }
    }),
    { numRuns: 300 },
  );
});

test('everything: what was sent is within code, or marks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async ({ own, ...facts }) => {
      const text = await report('everything', own, facts);
      expect(text).not.toMatch(UNPRINTABLE);
      for (const line of withoutBlocks(text)) {
        expect(line).toMatch(/^(?:#{1,2} \S|- \S|\S|$)/);
        expect(withoutCode(line)).not.toMatch(/(?<!\\)(?:\\\\)*[<[`*|~&$]/);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(reports)('%s tells any failure', async (to) => {
  await fc.assert(
    fc.asyncProperty(hostile, async ({ own, ...facts }) => {
      expect(await report(to, own, facts)).not.toMatch(/\[object |\bundefined$|\bInvalid Date\b/m);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['a\nb', '```\na\nb\n```'],
  ['```\n# a', '````\n```\n# a\n````'],
  ['~~~ `````', '``````\n~~~ `````\n``````'],
])('%j stays within its fences', (text, written) => {
  expect(codeBlock(text)).toBe(written);
});

/** The lines outside of fenced code, as CommonMark reads it. */
function withoutBlocks(text: string): string[] {
  let fence: string | undefined;
  return text.split('\n').filter((line) => {
    const [, mark] = /^(`{3,})[a-z]*$/.exec(line) ?? [];
    const isEnd = fence !== undefined && mark !== undefined && line === mark && mark.length >= fence.length;
    const isInside = fence !== undefined || mark !== undefined;
    if (isEnd) fence = undefined;
    else fence ??= mark;
    return !isInside;
  });
}

/** A line without its code, read as CommonMark reads it: from a run of backticks to the next one of the same length. */
function withoutCode(line: string): string {
  return line.replace(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
}
