import type { Lines } from './line-order';

/** A line that is seen, and how far its top is below the top of what is seen, in CSS pixels. */
export interface SeenLine {
  key: string;
  index: number;
  offset: number;
}

/**
 * Of the lines that were seen, the topmost that is still there among the new ones, with its new place. Where the first
 * one is gone, those below it must not move either.
 */
export function findSeen(lines: Lines, seen: readonly SeenLine[]): { line: SeenLine; index: number } | undefined {
  const first = seen[0];
  if (!first) return;
  if (first.index < lines.count && lines.keyOf(first.index) === first.key) return { line: first, index: first.index };
  const ranks = new Map(seen.map(({ key }, rank) => [key, rank]));
  let best: { rank: number; index: number } | undefined;
  for (let index = 0; index < lines.count && best?.rank !== 0; index++) {
    const rank = ranks.get(lines.keyOf(index));
    if (rank !== undefined && rank < (best?.rank ?? Infinity)) best = { rank, index };
  }
  const line = best && seen[best.rank];
  return line && best && { line, index: best.index };
}
