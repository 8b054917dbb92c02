import { afterAll, describe, expect, test } from 'vitest';
import type { Party } from '../../data/shapes';
import type { Diagnosis } from '../../diagnose/diagnosis';
import { pageWords, signatures } from '../data/knowledge';
import { explain } from './explain';
import { failure } from './failure';

interface Case {
  file: string;
  /** Who made the answer; nothing where the facts do not prove it. */
  truth?: Party;
  status: number;
  headers?: Readonly<Record<string, string>>;
  text?: string;
}

/** Every example in data/ is a case whose truth is known: what proves somebody, and what proves nobody. */
const cases: Case[] = [
  ...signatures.flatMap(([file, { grade, party, examples }]) =>
    examples.map((example): Case => ({ file, truth: grade === 'proof' ? party : undefined, ...example })),
  ),
  ...pageWords.flatMap(([file, { grade, party, examples }]) =>
    examples.map((example): Case => ({ file, truth: grade === 'proof' ? party : undefined, ...example })),
  ),
];

const counts = new Map<string, { right: number; cannotTell: number; wrong: number }>();

afterAll(() => {
  console.log('who made it, and whom the verdict names (over http and over https):');
  console.table(Object.fromEntries(counts));
});

describe.each(['http:', 'https:'])('over %s, nobody is blamed wrongly', (scheme) => {
  test.each(cases.map((one) => [`${one.file}: ${one.status}`, one] as const))('%s', async (_, one) => {
    const headers = Object.entries(one.headers ?? {});
    const verdict = await explain(failure({ url: `${scheme}//shop.example/`, status: one.status, headers }), one.text);
    const judged = judge(one, verdict);
    const row = counts.get(one.truth ?? 'not proven') ?? { right: 0, cannotTell: 0, wrong: 0 };
    counts.set(one.truth ?? 'not proven', { ...row, [judged]: row[judged] + 1 });
    const { party, confidence, evidence } = verdict;
    expect(judged, JSON.stringify({ truth: one.truth, party, confidence, evidence }, null, 1)).not.toBe('wrong');
  });
});

/** Only proof may name somebody for sure, and only whom it proves. */
function judge({ truth }: Case, { party, confidence, evidence }: Diagnosis): 'right' | 'cannotTell' | 'wrong' {
  if (party === 'unknown') return 'cannotTell';
  if (party === truth) return 'right';
  // What merely stood on the way may come with another fact that is proof.
  const isProven = evidence.some((one) => one.grade === 'proof' && one.party === party);
  if (confidence === 'sure') return truth === undefined && isProven ? 'right' : 'wrong';
  return truth === undefined ? 'right' : 'wrong';
}
