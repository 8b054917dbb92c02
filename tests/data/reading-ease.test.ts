import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { entries, guides, sentences, vendorEntries } from './knowledge';

/**
 * Flesch’s reading ease: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. 60 to 70 is plain English,
 * 50 is fairly hard. https://doi.org/10.1037/h0057532
 */
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

function readingEase(text: string): number {
  const plain = text.replace(/\{(site|proxy)\}/g, 'the site');
  const words = plain.match(/[\p{L}\p{N}’]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 206.835 - (1.015 * words.length) / sentences(plain).length - (84.6 * syllables) / words.length;
}
