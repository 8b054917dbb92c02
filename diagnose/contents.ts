import type { Failure } from '../capture/failure';
import type { Evidence } from './diagnosis';
import { type ReadPage, wordsEvidence } from './page-words';

/** UTF-16 units of a fact. */
const MOST_COMPARED = 400;

/** What can be told of the contents of answers. */
export interface Contents {
  /** The failed page's own words, once they are read. */
  page?: ReadPage;
  /** Needed where failures have a body: `bodyReader` makes it. */
  bodies?: BodyReader;
}

/** What the body of a failure says. */
export type BodyReader = (failure: Failure) => Evidence[];

/** What the content of a failed answer says: of one that has a body this, else the page that shows it. */
export function contentEvidence(failure: Failure, { page, bodies }: Contents): Evidence[] {
  if (failure.body) return bodies?.(failure) ?? [];
  return page ? wordsEvidence(failure, page) : [];
}

/** What a failure's content says in general: the same for two that differ only in numbers, or in names that hold some. */
export function gistOf(failure: Failure, contents: Contents): string {
  const facts = contentEvidence(failure, contents).map(({ fact }) => fact.slice(0, MOST_COMPARED));
  return facts.map((fact) => fact.replace(/\S*\d\S*/g, '#')).join('\n');
}
