import type { Answer } from '../../data/shapes';
import { answerOf } from '../../guide/answer';
import { entries, guides } from '../data/knowledge';

const titles = new Map(entries.map(([path, { title }]) => [path, title]));

/** The example answer of each status that has one. */
export const answers: readonly Answer[] = guides.flatMap(([path, guide]) =>
  guide?.example && path.startsWith('statuses/')
    ? [answerOf(Number(path.slice('statuses/'.length)), titles.get(path) ?? '', guide.example)]
    : [],
);
