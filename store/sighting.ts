import type { Failure } from '../capture/failure';
import type { Sighting, Withdrawal } from '../capture/observation';
import { startNavigation } from './navigation';
import { addFailure, newPage, type Page, removeOccurrence } from './page';
import { findDocument, type IsNoise, pageAt, type Tab } from './tab';

/** A failed request: the page's own, or of a part of it. */
export function see(tab: Tab, { documentId, again, at, failure }: Sighting, isNoise: IsNoise) {
  const isNavigation = failure.type === 'main_frame' && !failure.purpose && !failure.fromWorker;
  if (!isNavigation) {
    addFailure(pageOf(tab, documentId, failure, at), failure, again, isNoise);
    return;
  }
  const { requestId } = failure;
  const isKnown = tab.navigation?.requestId === requestId || tab.pages.some((page) => page.requestId === requestId);
  // Firefox may tell that a page was left after it has shown the next one (measured).
  const shown = pageAt(tab, at);
  if (!isKnown && shown && isLeaving(failure)) {
    addFailure(shown, { ...failure, abandoned: true }, again, isNoise);
    return;
  }
  if (!isKnown) {
    startNavigation(tab, { requestId, url: failure.url, at: failure.firstAt }, isNoise);
  }
  if (tab.navigation?.requestId === requestId) tab.navigation.failure = failure;
  const page = tab.pages.find((other) => other.requestId === requestId);
  if (!page || (!page.own && isLeaving(failure))) return;
  page.own = { ...failure, navigationError: page.own?.navigationError ?? failure.navigationError };
}

/** A request that had failed ended well after all. */
export function withdraw(tab: Tab, { requestId }: Withdrawal) {
  if (tab.navigation?.requestId === requestId) tab.navigation.failure = undefined;
  for (const page of tab.pages) {
    if (page.requestId === requestId && (page.own?.status ?? 0) >= 400) page.own = undefined;
    removeOccurrence(page, requestId);
  }
}

/** The page on which a request was made. */
function pageOf(tab: Tab, documentId: string | undefined, failure: Failure, at: number): Page {
  const known = findDocument(tab, documentId);
  if (known) return known;
  const shown = pageAt(tab, at);
  const isUnseenDocument = documentId !== undefined && !failure.purpose;
  if (shown && !isUnseenDocument) return shown;
  const last = tab.pages.at(-1);
  // Nothing was navigated to since this page failed: an unseen document is the browser's error page for it.
  if (last?.failedAt && isUnseenDocument && (tab.navigatingAt ?? 0) <= last.failedAt) {
    last.documentId = documentId;
    return last;
  }
  const early = newPage({
    url: '',
    documentId: failure.purpose ? undefined : documentId,
    committedAt: at,
    early: true,
  });
  tab.pages.push(early);
  return early;
}

/** How a page's own request ends when somebody leaves the page before all of it has come (measured). */
function isLeaving({ status = 0, error = '' }: Failure): boolean {
  return status < 400 && /^(net::ERR_(FAILED|ABORTED)|NS_BINDING_ABORTED|NS_ERROR_ABORT)$/.test(error);
}
