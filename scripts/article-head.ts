import * as v from 'valibot';
import type { Article, Branch, Diagram, Step } from '../data/article.ts';
import type { TopicId } from '../data/shapes.ts';

/** What stands at the head of an article’s file, in YAML. */
export type ArticleHead = Omit<Article, 'opening' | 'sections'>;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const lane = v.pipe(v.number(), v.integer(), v.minValue(0));
const bad = v.optional(v.boolean());

const message = v.pipe(
  v.strictObject({ from: lane, to: lane, says: text(34), bad }),
  v.check(
    ({ from, to }) => from !== to,
    'A message goes from one lane to another; a note on one is written with `at`.',
  ),
);
const note = v.strictObject({ at: lane, says: text(34), bad });
const step: v.GenericSchema<unknown, Step> = v.lazy((input) => (has(input, 'at') ? note : message));

const sequence = v.pipe(
  v.strictObject({
    title: text(400),
    lanes: v.pipe(v.array(text(16)), v.minLength(2), v.maxLength(4)),
    steps: v.pipe(v.array(step), v.minLength(2), v.maxLength(8)),
  }),
  v.check(
    ({ lanes, steps }) => steps.every((one) => Math.max(...placesOf(one)) < lanes.length),
    'A step names a lane that there is not; the first is 0.',
  ),
);

// biome-ignore lint/suspicious/noThenProperty: the word that people write; nobody awaits it.
const outcome = v.strictObject({ when: text(16), then: text(34) });
const branch: v.GenericSchema<unknown, Branch> = v.lazy((input) => (has(input, 'asks') ? further : outcome));
const question = { asks: text(40), answers: v.pipe(v.array(branch), v.minLength(2), v.maxLength(3)) };
const further = v.strictObject({ when: text(16), ...question });

const choice = v.pipe(
  v.strictObject({ title: text(400), ...question }),
  v.check(({ answers }) => depthOf(answers) <= 3, 'At most three questions follow one another.'),
);

const diagram: v.GenericSchema<unknown, Diagram> = v.lazy((input) => (has(input, 'lanes') ? sequence : choice));

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
  diagram,
  sources: v.pipe(v.array(v.pipe(v.string(), v.startsWith('https://'))), v.minLength(1)),
});

function has(input: unknown, key: string): boolean {
  return typeof input === 'object' && input !== null && key in input;
}

function placesOf(one: Step): number[] {
  return 'at' in one ? [one.at] : [one.from, one.to];
}

function depthOf(answers: readonly Branch[]): number {
  return 1 + Math.max(...answers.map((one) => ('asks' in one ? depthOf(one.answers) : 0)));
}
