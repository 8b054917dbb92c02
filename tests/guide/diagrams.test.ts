import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Branch, Choice, Diagram, Sequence, Step } from '../../data/article';
import { layoutChoice } from '../../guide/choice-layout';
import { type Box, widthOf, wrap } from '../../guide/diagram-text';
import { layoutSequence } from '../../guide/sequence-layout';
import { articles } from '../data/knowledge';

/** The widths that components/guide/article/DiagramFigure.tsx draws. */
const WIDTHS = [272, 640];

describe.each(WIDTHS)('%i wide', (width) => {
  test.each(articles)('%s: no words meet others, or are cut', (_, { diagram }) => {
    expect(faultsOf(diagram, width)).toEqual([]);
  });

  test('so it is with any sequence', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        expect(faultsOf(sequence, width)).toEqual([]);
      }),
    );
  });

  test('so it is with any choice', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(faultsOf(choice, width)).toEqual([]);
      }),
    );
  });
});

test('a message starts at who sends it and ends at who gets it, below the one before', () => {
  const { lanes, steps } = layoutSequence(
    {
      title: '',
      lanes: ['A', 'B', 'C'],
      steps: [
        { from: 0, to: 2, says: 'there' },
        { at: 1, says: 'looks on' },
        { from: 2, to: 0, says: 'back', bad: true },
      ],
    },
    300,
  );
  const middles = lanes.map(({ x, width }) => x + width / 2);
  expect(middles).toEqual([50, 150, 250]);
  expect(steps[0]).toMatchObject({ kind: 'message', from: 50, to: 250, bad: false });
  expect(steps[1]).toMatchObject({ kind: 'note', bad: false });
  expect(steps[2]).toMatchObject({ kind: 'message', from: 250, to: 50, bad: true });
  const tops = steps.map(({ label }) => label.y);
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
});

test('names that have no room side by side stand in two rows', () => {
  const heights = (lanes: string[]) => layoutSequence({ title: '', lanes, steps: [] }, 272).lanes.map(({ y }) => y);
  expect(new Set(heights(['You', 'CDN', 'App'])).size).toBe(1);
  const rows = heights(['Your browser', 'CDN', 'Load balancer', 'Application']);
  expect(rows[0]).toBe(rows[2]);
  expect(rows[1]).toBe(rows[3]);
  expect(rows[1]).toBeGreaterThan(rows[0] ?? 0);
});

test('lines break between words, and within a word only where it alone is too wide', () => {
  expect(wrap('one two three', widthOf('one two'))).toEqual(['one two', 'three']);
  expect(wrap('x'.repeat(10), widthOf('xxxx'))).toEqual(['xxxx', 'xxxx', 'xx']);
});

const words = (most: number) =>
  fc.stringMatching(new RegExp(`^[A-Za-z0-9 /:-]{1,${most}}$`)).map((text) => text.trim() || 'x');
const bad = fc.option(fc.boolean(), { nil: undefined });

const sequences: fc.Arbitrary<Sequence> = fc.array(words(16), { minLength: 2, maxLength: 4 }).chain((lanes) => {
  const lane = fc.nat(lanes.length - 1);
  const message = fc
    .record({ from: lane, to: lane, says: words(34), bad })
    .filter(({ from, to }) => from !== to) as fc.Arbitrary<Step>;
  const note = fc.record({ at: lane, says: words(34), bad }) as fc.Arbitrary<Step>;
  const steps = fc.array(fc.oneof(message, note), { minLength: 2, maxLength: 8 });
  return fc.record({ title: fc.constant(''), lanes: fc.constant(lanes), steps });
});

const choices: fc.Arbitrary<Choice> = fc.record({ title: fc.constant(''), asks: words(40), answers: branches(3) });

function branches(deep: number): fc.Arbitrary<Branch[]> {
  // biome-ignore lint/suspicious/noThenProperty: see scripts/article-head.ts.
  const outcome = fc.record({ when: words(16), then: words(34) });
  const any: fc.Arbitrary<Branch> =
    deep === 1
      ? outcome
      : fc.oneof(outcome, fc.record({ when: words(16), asks: words(40), answers: branches(deep - 1) }));
  return fc.array(any, { minLength: 2, maxLength: 3 });
}

/** Which words meet others, leave the picture or their box. */
function faultsOf(diagram: Diagram, width: number): string[] {
  const [boxes, height] = boxesOf(diagram, width);
  const isOut = ({ x, y, width: wide, height: high }: Box) => x < 0 || y < 0 || x + wide > width || y + high > height;
  return [
    ...boxes.filter(isOut).map(({ lines }) => `outside: ${lines}`),
    ...boxes
      .filter((box) => box.lines.some((line) => widthOf(line) > box.width + 0.01))
      .map(({ lines }) => `cut: ${lines}`),
    ...boxes.flatMap((one, place) =>
      boxes.slice(place + 1).flatMap((other) => (meet(one, other) ? [`meet: ${one.lines}, ${other.lines}`] : [])),
    ),
  ];
}

function boxesOf(diagram: Diagram, width: number): [Box[], number] {
  if ('lanes' in diagram) {
    const { lanes, steps, height } = layoutSequence(diagram, width);
    return [[...lanes, ...steps.map(({ label }) => label)], height];
  }
  const { boxes, height } = layoutChoice(diagram, width);
  return [[...boxes], height];
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
