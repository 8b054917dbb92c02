import type { Failure } from '../capture/failure';
import type { Diagnosis } from '../diagnose/diagnosis';
import type { ArchivedPage } from '../store/archive/archived-page';

/** A failure that is taken out, with its page and what it means. */
export interface Taken {
  page: ArchivedPage;
  /** One of the page's, the same object. */
  failure: Failure;
  diagnosis: Diagnosis;
}

/** Pages in the order in which they were taken, each with its failures; a page is known by its id. */
export function byPage(taken: readonly Taken[]): (readonly [ArchivedPage, readonly Taken[]])[] {
  return [...Map.groupBy(taken, ({ page }) => page.id).values()].flatMap((group) =>
    group[0] ? [[group[0].page, group] as const] : [],
  );
}

/** The pages with only those of their failures that are taken. */
export function pagesOf(taken: readonly Taken[]): ArchivedPage[] {
  return byPage(taken).map(([{ own, ...page }, group]) => {
    const failures = group.map(({ failure }) => failure);
    const isOwn = own !== undefined && failures.includes(own);
    return { ...page, ...(isOwn ? { own } : {}), failures: failures.filter((failure) => failure !== own) };
  });
}
