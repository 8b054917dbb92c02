import { describe, expect, test } from 'vitest';
import type { PageWords } from '../../data/shapes';
import { pageIds, pageWords } from './knowledge';

/** Pages on which a careless expression takes for ever, short ones first, so that the test itself comes to an end. */
const hostile = [24, 28, 1000, 100_000].flatMap((length) =>
  ['a', ' ', '\n', '0', '-', '404 ', 'Error ', 'Reference #', '<Code>', 'é'].map((part) =>
    part.repeat(length / part.length),
  ),
);

describe.each(pageWords)('%s', (path, words) => {
  test('recognises its examples', () => {
    expect(words.examples.length, 'examples').toBeGreaterThan(0);
    expect(words.examples.filter((example) => !recognises(words, example))).toEqual([]);
  });

  test('is the only party that its examples prove', () => {
    const rivals = words.examples.flatMap((example) =>
      pageWords
        .filter(([, other]) => other.grade === 'proof' && other.party !== words.party && recognises(other, example))
        .map(([rival]) => rival),
    );
    expect(rivals, `narrow down ${path} or these`).toEqual([]);
  });

  test('is not found in a page that merely speaks of it', () => {
    const spoken = words.examples.map(({ status, text }) => ({ status, text: `Help forum\nI saw this:\n${text}` }));
    const isFound = words.grade === 'proof' && spoken.some((example) => recognises(words, example));
    expect(isFound, 'begin the expression with ^, which stands for the start of the title').toBe(false);
  });

  test('remembers nothing between two pages: no g, no y; and ^ is the start of all, not of a line: no m', () => {
    expect(words.text.flags).not.toMatch(/[gym]/);
  });

  test('takes linear time, whatever is shown', () => {
    for (const text of hostile) {
      const start = performance.now();
      words.text.test(text);
      expect(performance.now() - start, `milliseconds for ${text.slice(0, 20)}…`).toBeLessThan(2000);
    }
  });

  test('has names for what it finds, and its vendor’s page is there', () => {
    const groups = Object.keys(new RegExp(`${words.text.source}|`).exec('')?.groups ?? {});
    expect(groups.filter((group) => !['code', 'id'].includes(group))).toEqual([]);
    expect(words.idName !== undefined, 'idName goes with the group id').toBe(groups.includes('id'));
    expect(words.vendor === undefined || pageIds.has(`vendors/${words.vendor}`)).toBe(true);
  });
});

function recognises({ text, statuses }: PageWords, page: { status: number; text: string }): boolean {
  return (statuses?.includes(page.status) ?? true) && text.test(page.text);
}
