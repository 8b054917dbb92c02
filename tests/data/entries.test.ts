import { describe, expect, test } from 'vitest';
import { entries, sentences } from './knowledge';

describe.each(entries)('%s', (path, { title, sign, headline, short, plain, causes, steps, turn }) => {
  test('is named after what it explains: three digits, a class, or a few words', () => {
    expect(path).toMatch(/^(statuses\/[4-9]\d\d|classes\/([45]xx|network)|failures\/[a-z]+(-[a-z]+)*)$/);
  });

  test('has a title of a few words and one emoji as its sign', () => {
    expect(title).toMatch(/^\S.{0,38}\S$/);
    expect([...new Intl.Segmenter('en').segment(sign)], 'one emoji').toHaveLength(1);
    expect(sign, 'one emoji').toMatch(/^\p{RGI_Emoji}$/v);
  });

  test('has a headline of at most 80 characters, without a full stop', () => {
    expect(headline).toMatch(/^\S.{8,78}[^.!?\s]$/);
  });

  test('has a short headline of at most six words, without a placeholder', () => {
    expect(short.split(' ').length).toBeLessThanOrEqual(6);
    expect(short).toMatch(/^[^{}]{4,}[^.!?\s{}]$/);
  });

  test('explains itself in two or three whole sentences of at most 70 words', () => {
    expect(sentences(plain).length, plain).toBeOneOf([2, 3]);
    expect(plain.split(/\s+/).length, 'words').toBeLessThanOrEqual(70);
    expect(plain).toMatch(/[.?]$/);
  });

  test('names three to five causes, and who can act', () => {
    expect(causes.length).toBeOneOf([3, 4, 5]);
    expect(turn.length, 'turn').toBeGreaterThan(0);
    expect(new Set(turn).size, 'each turn once').toBe(turn.length);
  });

  test('has one to four steps for the visitor, and as many for the owner', () => {
    expect(steps.visitor.length).toBeOneOf([1, 2, 3, 4]);
    expect(steps.owner.length).toBeOneOf([1, 2, 3, 4]);
  });

  test('writes causes and steps as whole sentences', () => {
    for (const sentence of [...causes, ...steps.visitor, ...steps.owner]) {
      expect(sentence).toMatch(/^[\p{Lu}‘“0-9{].{8,190}[.?]$/u);
    }
  });

  test('uses only the placeholders {site} and {proxy}', () => {
    const all = [title, headline, short, plain, ...causes, ...steps.visitor, ...steps.owner].join('\n');
    expect(all.replaceAll(/\{(site|proxy)\}/g, '')).not.toMatch(/[{}]/);
    // A 407 is told only where the browser named the proxy; elsewhere its name is often not known.
    const apart = path === 'statuses/407' ? '' : all.replaceAll(/, \{proxy\}[,.]/g, '');
    expect(apart, 'write “a proxy, {proxy}, …”').not.toContain('{proxy}');
    expect(headline, 'start with a word: the host may be unknown').not.toMatch(/^\{/);
  });
});
