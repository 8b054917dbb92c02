import { syllable } from 'syllable';
import { sentences } from './knowledge';

/**
 * Flesch’s reading ease: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. 60 to 70 is plain English,
 * 50 is fairly hard. https://doi.org/10.1037/h0057532
 */
export function readingEase(text: string): number {
  const plain = text.replace(/\{(site|proxy)\}/g, 'the site');
  const words = plain.match(/[\p{L}\p{N}’]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 206.835 - (1.015 * words.length) / sentences(plain).length - (84.6 * syllables) / words.length;
}
