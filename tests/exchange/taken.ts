import type { Failure } from '../../capture/failure';
import type { Taken } from '../../exchange/taken';
import { type ArchivedPage, failuresOn } from '../../store/archive/archived-page';
import { explain } from '../diagnose/explain';

/** A whole ArchivedPage from the facts that matter. */
export function archivedPage(facts: Partial<ArchivedPage> = {}): ArchivedPage {
  return {
    id: 'page-1',
    tab: 'tab-1',
    url: 'https://shop.example/cart',
    at: 1_700_000_000_000,
    failures: [],
    notKept: 0,
    ...facts,
  };
}

/** All of a page's failures, each with what it means. */
export function takeAll(page: ArchivedPage): Promise<Taken[]> {
  return Promise.all(
    failuresOn(page).map(async (failure: Failure) => ({ page, failure, diagnosis: await explain(failure) })),
  );
}
