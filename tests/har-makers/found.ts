import { keepUrl } from '../../capture/kept-url.ts';
import { type ArchivedPage, failuresOn } from '../../store/archive/archived-page.ts';
import type { Visit } from './visits.ts';

/** How a maker’s files differ from what happened. Each fault is named by the end of its URL. */
export interface Differences {
  /** What they don’t tell of, or tell as a success. */
  hides?: readonly string[];
  /** Answers of which they tell only that the browser refused them. */
  hidesStatus?: readonly string[];
  /** What they tell that no visit’s list has, as the lines of `found`. */
  adds?: readonly string[];
}

/** What should be read from a file of these visits: a line for each fault, in order. */
export function expected(visits: readonly Visit[], { hides = [], hidesStatus = [], adds = [] }: Differences): string[] {
  const isIn = (ends: readonly string[], url: string) => ends.some((end) => url.endsWith(end));
  const faults = visits.flatMap((visit) => visit.faults).filter(({ url }) => !isIn(hides, url));
  const lines = faults.map(({ url, status, isOwn }) => line(isOwn, isIn(hidesStatus, url) ? undefined : status, url));
  return [...lines, ...adds].sort();
}

/** What has been read: a line for each failure, in order. */
export function found(pages: readonly ArchivedPage[]): string[] {
  return pages
    .flatMap((page) => failuresOn(page).map((failure) => ({ ...failure, isOwn: failure === page.own })))
    .flatMap(({ url, status = 0, error, isOwn, count }) =>
      Array<string>(count).fill(line(isOwn, status >= 400 || !error ? status : undefined, url)),
    )
    .sort();
}

function line(isOwn = false, status: number | undefined, url: string): string {
  return `${isOwn ? 'page' : 'part'} ${status ?? 'error'} ${keepUrl(url)}`;
}
