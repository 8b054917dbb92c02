import type { Branch, Choice, Question } from '../data/article';
import { type Box, boxOf } from './diagram-text';

/** A choice as drawn in a viewBox of `width` × `height`, no wider than it needs: like the folders of a computer, so that it stays narrow. */
export interface ChoiceLayout {
  width: number;
  height: number;
  boxes: readonly (Box & { kind: 'question' | 'answer' | 'outcome' })[];
  /** Lines from a question to its answers, and from an answer to what follows, corner by corner. */
  lines: readonly (readonly (readonly [x: number, y: number])[])[];
}

const INDENT = 26;
const GAP = 10;
const ARROW = 20;
/** Where less room is left beside an answer, what follows stands below it. */
const LEAST = 120;

export function layoutChoice(choice: Choice, width: number): ChoiceLayout {
  const boxes: ChoiceLayout['boxes'][number][] = [];
  const lines: (readonly [number, number])[][] = [];

  /** Draws a question with all that follows from it; gives where it ends. */
  const ask = ({ asks, answers }: Question, x: number, y: number): number => {
    const question = { ...boxOf(asks, x + 1, y, Math.min(width - x - 2, 330)), kind: 'question' as const };
    boxes.push(question);
    const start = question.y + question.height;
    return answers.reduce((end, branch) => answer(branch, x, start, end + GAP), start);
  };

  const answer = (branch: Branch, x: number, start: number, y: number): number => {
    const left = x + INDENT;
    const box = { ...boxOf(branch.when, left, y, width - left - 1), kind: 'answer' as const };
    const middle = y + box.height / 2;
    boxes.push(box);
    lines.push([
      [x + INDENT / 2, start],
      [x + INDENT / 2, middle],
      [left, middle],
    ]);
    const bottom = y + box.height;
    if ('asks' in branch) {
      lines.push([
        [left + INDENT / 2, bottom],
        [left + INDENT / 2, bottom + GAP],
      ]);
      return ask(branch, left, bottom + GAP);
    }
    const beside = left + box.width + ARROW;
    if (width - beside < LEAST) {
      const below = {
        ...boxOf(branch.then, left + INDENT, bottom + GAP, width - left - INDENT - 1),
        kind: 'outcome' as const,
      };
      boxes.push(below);
      const to = below.y + below.height / 2;
      lines.push([
        [left + INDENT / 2, bottom],
        [left + INDENT / 2, to],
        [below.x, to],
      ]);
      return below.y + below.height;
    }
    const outcome = { ...boxOf(branch.then, beside, y, width - beside - 1), kind: 'outcome' as const };
    boxes.push(outcome);
    lines.push([
      [left + box.width, middle],
      [beside, middle],
    ]);
    return Math.max(bottom, outcome.y + outcome.height);
  };

  const height = ask(choice, 0, 1) + 1;
  return { width: Math.max(...boxes.map((box) => box.x + box.width)) + 1, height, boxes, lines };
}
