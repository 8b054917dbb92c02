import { describe, expect, test } from 'vitest';
import { JARGON } from './jargon';
import { entries, guides, prose, sentences, vendorEntries } from './knowledge';

/** Words that may stand in a headline, if the text below it says what they are. */
const EXPLAINED: Record<string, RegExp> = {
  certificate: /certificate[^.]*(proof of identity|kind of digital ID card)|proof of identity[^.]*certificate/,
  cookie: /notes? that a site keeps/,
  'digital ID card': /personal certificate/,
  port: /kind of numbered door/,
  proxy: /machine in between|machine that passes|stands between|passes them on/,
};

test.each(prose)('%s has curly apostrophes', (_, texts) => {
  expect(texts.filter((text) => /['´`]/.test(text))).toEqual([]);
});

test.each(prose)(
  '%s has no space too many, and no dots (but in a button’s “Report…”) or dashes for a pause',
  (_, texts) => {
    expect(texts.filter((text) => / {2}|\s$|…(?!”)|\.\.\.| [-–—] |—/.test(text))).toEqual([]);
  },
);

test('no sentence stands twice', () => {
  const seen = new Map<string, string[]>();
  for (const [path, texts] of prose)
    for (const text of texts.filter(isSomething)) seen.set(plainly(text), [...(seen.get(plainly(text)) ?? []), path]);
  const twice = [...seen]
    .filter(([, paths]) => paths.length > 1)
    .map(([text, paths]) => `${paths.join(', ')}: ${text}`);
  expect(twice, 'write each in its own words').toEqual([]);
});

describe.each([...entries, ...vendorEntries])('%s', (_, { headline, plain }) => {
  test('speaks plainly in its headline and in the first sentence', () => {
    expect(headline, 'headline').not.toMatch(JARGON);
    expect(sentences(plain)[0], 'first sentence').not.toMatch(JARGON);
  });

  test('explains the hard words of its headline', () => {
    const unexplained = Object.entries(EXPLAINED).filter(
      ([word, explanation]) => new RegExp(`\\b${word}`, 'i').test(headline) && !explanation.test(plain),
    );
    expect(
      unexplained.map(([word]) => word),
      plain,
    ).toEqual([]);
  });
});

/** “No.” may stand anywhere. */
function isSomething(text: string): boolean {
  return text.split(' ').length > 3;
}

function plainly(text: string): string {
  return text.toLowerCase().replace(/[.?]$/, '');
}

const written = guides.flatMap(([path, guide]) => (guide ? [[path, guide] as const] : []));

test.each(written)('%s speaks plainly in its meaning and its comparison', (_, { meaning, inOtherWords }) => {
  expect(meaning, 'meaning').not.toMatch(JARGON);
  expect(inOtherWords, 'in other words').not.toMatch(JARGON);
});
