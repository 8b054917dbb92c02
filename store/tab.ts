import type { Failure } from '../capture/failure';
import type { NavigationObservation, Observation, Sighting, Withdrawal } from '../capture/observation';
import { addFailure, isSame, newPage, type Page, removeOccurrence } from './page';

/** What is remembered of one tab. */
export interface Tab {
  /** Oldest first; the last one is shown. */
  pages: Page[];
  /** The main-frame request under way, not yet tied to a page. */
  navigation?: { requestId: string; url: string; at: number; failure?: Failure };
  /** When the browser last began to navigate. */
  navigatingAt?: number;
  /** Pages that had to go: for lack of room, or because what was stored could not be read. */
  lost: { forRoom: number; unreadable: number };
}

type IsNoise = (failure: Failure) => boolean;

const MOST_PAGES = 20;
const MOST_FAILURES = 1000;

export function newTab(): Tab {
  return { pages: [], lost: { forRoom: 0, unreadable: 0 } };
}

/**
 * Adds an observation to a tab. The two browsers tell of one navigation in different orders, and Firefox tells of a
 * request long after its page was committed, so what belongs together is found by ids and by time, never by order.
 */
export function record(tab: Tab, observation: Exclude<Observation, { kind: 'closed' | 'replaced' }>, isNoise: IsNoise) {
  switch (observation.kind) {
    case 'navigating':
      tab.navigatingAt = observation.at;
      break;
    case 'requested':
      startNavigation(tab, observation, isNoise);
      break;
    case 'committed':
      commit(tab, observation, isNoise);
      break;
    case 'not-loaded':
      failNavigation(tab, observation, isNoise);
      break;
    case 'error-page':
      showErrorPage(tab, observation);
      break;
    case 'loaded': {
      const page = findDocument(tab, observation.documentId) ?? tab.pages.at(-1);
      if (page) page.loadedAt = observation.at;
      break;
    }
    case 'failed':
      see(tab, observation, isNoise);
      break;
    case 'withdrawn':
      withdraw(tab, observation);
  }
  trim(tab);
}

/** What the tab shows: a navigation that failed and waits (a sign-in window, say), else the last page. */
export function shownPage(tab: Tab, isNoise: IsNoise): Page | undefined {
  const { navigation } = tab;
  if (!navigation?.failure || isNoise(navigation.failure)) return tab.pages.at(-1);
  return newPage({ url: navigation.url, committedAt: navigation.at, own: navigation.failure });
}

type Told<Kind> = Extract<NavigationObservation, { kind: Kind }>;

function startNavigation(tab: Tab, { requestId, url, at }: Told<'requested'>, isNoise: IsNoise) {
  const shown = tab.pages.find((page) => page.committedAt >= at);
  if (!shown) {
    leaveNavigation(tab, isNoise);
    tab.navigation = { requestId, url, at };
  } else if ((shown.requestedAt ?? 0) < at) {
    shown.requestId = requestId;
    shown.requestedAt = at;
  }
}

function commit(tab: Tab, { url, documentId, at }: Told<'committed'>, isNoise: IsNoise) {
  const known = findDocument(tab, documentId);
  if (known && !known.early) {
    tab.pages.push(...tab.pages.splice(tab.pages.indexOf(known), 1));
    return;
  }
  const last = tab.pages.at(-1);
  // Firefox commits its own error page right after telling that the navigation failed.
  if (last?.failedAt && last.url === url && (tab.navigatingAt ?? 0) <= last.failedAt) {
    last.documentId = documentId;
    return;
  }
  const page = known ?? newPage({ url, committedAt: at });
  Object.assign(page, { url, documentId, committedAt: at, early: undefined });
  tieNavigation(tab, page, isNoise);
  if (!known) tab.pages.push(page);
  revealPrerendered(tab, page, isNoise);
}

function failNavigation(tab: Tab, { url, documentId, error, at }: Told<'not-loaded'>, isNoise: IsNoise) {
  const shown = findDocument(tab, documentId);
  // Firefox names the document that was there before, so the id alone does not say that it was this one.
  const isShown = shown && (tab.navigatingAt ?? 0) <= shown.committedAt;
  const page = isShown ? shown : newPage({ url, committedAt: at, ...(shown ? {} : { documentId }) });
  page.failedAt = at;
  if (!isShown) {
    tieNavigation(tab, page, isNoise);
    tab.pages.push(page);
  }
  page.own = { ...(page.own ?? unseenFailure(page, at)), navigationError: error };
}

function showErrorPage(tab: Tab, { documentId, error, at }: Told<'error-page'>) {
  const page = findDocument(tab, documentId) ?? tab.pages.at(-1);
  if (page && !page.own) page.own = { ...unseenFailure(page, at), navigationError: error };
}

function see(tab: Tab, { documentId, again, at, failure }: Sighting, isNoise: IsNoise) {
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
    startNavigation(tab, { kind: 'requested', tabId: 0, requestId, url: failure.url, at: failure.firstAt }, isNoise);
  }
  if (tab.navigation?.requestId === requestId) tab.navigation.failure = failure;
  const page = tab.pages.find((other) => other.requestId === requestId);
  if (!page || (!page.own && isLeaving(failure))) return;
  page.own = { ...failure, navigationError: page.own?.navigationError ?? failure.navigationError };
}

function withdraw(tab: Tab, { requestId }: Withdrawal) {
  if (tab.navigation?.requestId === requestId) tab.navigation.failure = undefined;
  for (const page of tab.pages) {
    if (page.requestId === requestId && (page.own?.status ?? 0) >= 400) page.own = undefined;
    removeOccurrence(page, requestId);
  }
}

/** Ties the request under way to the page that it loaded, or lets it go. */
function tieNavigation(tab: Tab, page: Page, isNoise: IsNoise) {
  const { navigation } = tab;
  if (!navigation || navigation.at > page.committedAt) return;
  if (navigation.failure && navigation.failure.url !== page.url) {
    leaveNavigation(tab, isNoise);
    return;
  }
  page.requestId = navigation.requestId;
  page.requestedAt = navigation.at;
  page.own = navigation.failure;
  tab.navigation = undefined;
}

/** A navigation that was replaced before it showed: the same failure once more, or a footnote to the page that stayed. */
function leaveNavigation(tab: Tab, isNoise: IsNoise) {
  const failure = tab.navigation?.failure;
  tab.navigation = undefined;
  const shown = tab.pages.at(-1);
  if (!failure || !shown) return;
  if (shown.own && isSame(shown.own, failure)) {
    shown.own.count += failure.count;
    shown.own.lastAt = failure.lastAt;
  } else addFailure(shown, { ...failure, abandoned: true }, false, isNoise);
}

/** The page on which a request was made. */
function pageOf(tab: Tab, documentId: string | undefined, failure: Failure, at: number): Page {
  const known = findDocument(tab, documentId);
  if (known) return known;
  const shown = pageAt(tab, at);
  const isUnseenDocument = documentId !== undefined && !failure.purpose;
  if (shown && !isUnseenDocument) return shown;
  const early = newPage({
    url: '',
    documentId: failure.purpose ? undefined : documentId,
    committedAt: at,
    early: true,
  });
  tab.pages.push(early);
  return early;
}

/** The page that the tab showed at that time. */
function pageAt(tab: Tab, at: number): Page | undefined {
  return tab.pages.findLast((page) => page.committedAt <= at) ?? tab.pages.at(-1);
}

/** A prerendered page is now shown: what failed on it out of sight counts from here on. */
function revealPrerendered(tab: Tab, page: Page, isNoise: IsNoise) {
  for (const other of tab.pages) {
    if (other === page || !page.documentId) continue;
    const revealed = other.failures.filter((failure) => failure.prerenderedIn === page.documentId);
    if (revealed.length === 0) continue;
    other.failures = other.failures.filter((failure) => !revealed.includes(failure));
    for (const failure of revealed) {
      addFailure(page, { ...failure, purpose: undefined, prerenderedIn: undefined }, false, isNoise);
    }
  }
}

function findDocument(tab: Tab, documentId: string | undefined): Page | undefined {
  return documentId ? tab.pages.find((page) => page.documentId === documentId) : undefined;
}

function unseenFailure({ url, requestId = '' }: Page, at: number): Failure {
  return { requestId, url, method: 'GET', type: 'main_frame', frameId: 0, firstAt: at, lastAt: at, count: 1 };
}

/** How a page's own request ends when somebody leaves the page before all of it has come (measured). */
function isLeaving({ status = 0, error = '' }: Failure): boolean {
  return status < 400 && /^(net::ERR_(FAILED|ABORTED)|NS_BINDING_ABORTED|NS_ERROR_ABORT)$/.test(error);
}

function trim(tab: Tab) {
  let failures = tab.pages.reduce((sum, page) => sum + page.failures.length, 0);
  while (tab.pages.length > MOST_PAGES || (tab.pages.length > 1 && failures > MOST_FAILURES)) {
    failures -= tab.pages.shift()?.failures.length ?? 0;
    tab.lost.forRoom++;
  }
}
