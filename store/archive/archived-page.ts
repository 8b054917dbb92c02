import type { Failure } from '../../capture/failure';

/** A page as it is remembered for days, with what failed on it; noise is not. */
export interface ArchivedPage {
  /** Random, or made of what a file tells of it; the same wherever the page is remembered. */
  id: string;
  /** Whose page it was: a random id of the tab, since browsers number tabs anew; or of the file that it was read from. */
  tab: string;
  url: string;
  /** When it was asked for, in milliseconds since the epoch. */
  at: number;
  /** The page's own failure. */
  own?: Failure;
  /** What else failed on it, oldest first, each kind of failure once. */
  failures: readonly Failure[];
  /** Failed requests for which there was no room. */
  notKept: number;
}

/** All of a page's failures, its own first; a failure is named by its place in this list. */
export function failuresOn({ own, failures }: Pick<ArchivedPage, 'own' | 'failures'>): readonly Failure[] {
  return own ? [own, ...failures] : failures;
}

/** When something on it failed last, in milliseconds since the epoch. */
export function lastAtOf(page: ArchivedPage): number {
  return failuresOn(page).reduce((last, { lastAt }) => Math.max(last, lastAt), page.at);
}
