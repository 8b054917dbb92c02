import { expect, test } from 'vitest';
import { entries, guides, vendorEntries } from './knowledge';
import { readingEase } from './reading-ease';

/** 60 to 70 is plain English, 50 is fairly hard. */
const AT_LEAST = 50;

const texts = [
  ...entries.map(([path, { plain }]) => {
    const meaning = guides.find(([other]) => other === path)?.[1]?.meaning ?? '';
    return [path, `${meaning} ${plain}`.trim()] as const;
  }),
  ...vendorEntries.map(([path, { plain, headline }]) => [path, `${headline}. ${plain}`] as const),
];

test.each(texts)('%s reads easily', (_, text) => {
  expect(readingEase(text), text).toBeGreaterThanOrEqual(AT_LEAST);
});

test('the measure tells easy from hard', () => {
  expect(readingEase('The cat sat on the mat.')).toBeGreaterThan(90);
  expect(readingEase('Interoperability necessitates unambiguous intermediary authentication.')).toBeLessThan(0);
});
