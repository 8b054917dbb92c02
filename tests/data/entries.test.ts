import { describe, expect, test } from 'vitest';
import { entries, sentences, vendorEntries, vendors } from './knowledge';

describe.each(entries)('%s', (path, { plain, causes, steps }) => {
  test('is named after what it explains: three digits, a class, or a few words', () => {
    expect(path).toMatch(
      /^(statuses\/\d{3}|classes\/([1-5]xx|network)|(failures|families)\/[a-z][a-z0-9]*(-[a-z0-9]+)*)$/,
    );
  });

  test('explains itself in two or three whole sentences of at most 70 words', () => {
    expect(sentences(plain).length, plain).toBeOneOf([2, 3]);
    expect(plain.split(/\s+/).length, 'words').toBeLessThanOrEqual(70);
    expect(plain).toMatch(/[.?]$/);
  });

  test('names three to five causes', () => {
    expect(causes.length).toBeOneOf([3, 4, 5]);
  });

  test('has one to four steps for the visitor, and as many for the owner', () => {
    expect(steps.visitor.length).toBeOneOf([1, 2, 3, 4]);
    expect(steps.owner.length).toBeOneOf([1, 2, 3, 4]);
  });
});

describe.each([...entries, ...vendorEntries])(
  '%s',
  (path, { title, sign, headline, short, plain, causes, steps, turn }) => {
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

    test('says who can act, each once', () => {
      expect(turn.length).toBeGreaterThan(0);
      expect(new Set(turn).size).toBe(turn.length);
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
  },
);

describe.each(vendorEntries)('%s', (path, { plain, causes, steps, seen, statuses = [] }) => {
  test('explains itself in one to three whole sentences of at most 70 words', () => {
    expect(sentences(plain).length, plain).toBeOneOf([1, 2, 3]);
    expect(plain.split(/\s+/).length, 'words').toBeLessThanOrEqual(70);
    expect(plain).toMatch(/[.?]$/);
  });

  test('names one to four causes and steps for the owner; for the visitor only special ones', () => {
    expect(causes.length).toBeOneOf([1, 2, 3, 4]);
    expect(steps.owner.length).toBeOneOf([1, 2, 3, 4]);
    expect(steps.visitor.length).toBeLessThanOrEqual(3);
  });

  test('says where it can be seen, and comes with statuses that there are', () => {
    expect(seen).toBeOneOf(['status', 'header', 'page', 'log']);
    expect(statuses.filter((status) => status < 100 || status > 999)).toEqual([]);
  });

  test('comes, as a sub-status of IIS, with the status that its number starts with, or with none', () => {
    const [, number] = /^vendors\/iis\/(\d{3})\./.exec(path) ?? [];
    if (number && statuses.length > 0) expect(statuses).toEqual([Number(number)]);
  });
});

const shared = vendorEntries.filter(([path, { seen }]) => /\/\d{3}$/.test(path) && seen === 'status');

test.each(shared)('%s says how to tell whose number it is', (_, { tell }) => {
  expect(tell).toMatch(/^.{20,300}[.]$/);
});

test.each(vendors)('%s says what it is, how to recognise it, and what its codes look like', (_, vendor) => {
  expect(vendor.name).toMatch(/^.{2,40}$/);
  expect(vendor.sign, 'one emoji').toMatch(/^\p{RGI_Emoji}$/v);
  for (const text of [vendor.plain, vendor.tell, vendor.codes]) expect(text).toMatch(/^.{30,600}[.]$/);
});
