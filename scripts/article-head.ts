import * as v from 'valibot';
import type { Article, Branch, Question } from '../data/article.ts';
import type { TopicId } from '../data/shapes.ts';

/** What stands at the head of an article’s file, in YAML. */
export type ArticleHead = Omit<Article, 'opening' | 'sections'>;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const lane = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3));
const bad = v.optional(v.boolean());

const sequence = v.pipe(
  v.strictObject({
    title: text(400),
    lanes: v.pipe(v.array(text(16)), v.minLength(2), v.maxLength(4)),
    steps: v.pipe(
      v.array(
        v.union([
          v.strictObject({ from: lane, to: lane, says: text(34), bad }),
          v.strictObject({ at: lane, says: text(34), bad }),
        ]),
      ),
      v.minLength(2),
      v.maxLength(8),
    ),
  }),
  v.check(
    ({ lanes, steps }) => steps.every((step) => placesOf(step).every((place) => place < lanes.length)),
    'A step names a lane that there is not; the first is 0.',
  ),
  v.check(
    ({ steps }) => steps.every((step) => new Set(placesOf(step)).size === placesOf(step).length),
    'A message goes from one lane to another; a note on one lane is written with `at`.',
  ),
);

const branch: v.GenericSchema<unknown, Branch> = v.union([
  // biome-ignore lint/suspicious/noThenProperty: the word that people write; nobody awaits it.
  v.strictObject({ when: text(16), then: text(34) }),
  v.lazy(() =>
    v.strictObject({
      when: text(16),
      asks: text(40),
      answers: v.pipe(v.array(branch), v.minLength(2), v.maxLength(3)),
    }),
  ),
]);

const choice = v.pipe(
  v.strictObject({
    title: text(400),
    asks: text(40),
    answers: v.pipe(v.array(branch), v.minLength(2), v.maxLength(3)),
  }),
  v.check((chosen) => depthOf(chosen) <= 3, 'At most three questions follow one another.'),
);

const topicId = v.pipe(
  v.string(),
  v.regex(/^(statuses|classes|failures|families|vendors)\/\S+$/),
  v.transform((id) => id as TopicId),
);

/** Strict: what it does not know is a typing mistake. */
export const articleHead: v.GenericSchema<unknown, ArticleHead> = v.strictObject({
  title: text(60),
  sign: v.pipe(v.string(), v.regex(/^\p{RGI_Emoji}$/v, 'The sign is one emoji.')),
  summary: v.pipe(text(160), v.minLength(40), v.endsWith('.', 'The summary ends with a full stop.')),
  about: v.pipe(v.array(topicId), v.minLength(1)),
  diagram: v.union([sequence, choice]),
  sources: v.pipe(v.array(v.pipe(v.string(), v.startsWith('https://'))), v.minLength(1)),
});

function placesOf(step: { at: number } | { from: number; to: number }): number[] {
  return 'at' in step ? [step.at] : [step.from, step.to];
}

function depthOf({ answers }: Question): number {
  return 1 + Math.max(...answers.map((answer) => ('asks' in answer ? depthOf(answer) : 0)));
}
