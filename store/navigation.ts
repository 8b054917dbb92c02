import type { Failure } from '../capture/failure';
import type { NavigationObservation } from '../capture/observation';
import { addFailure, isSame, newPage, type Page } from './page';
import { revealPrerendered } from './prerendered';
import { findDocument, type IsNoise, type Tab } from './tab';

type Told<Kind> = Extract<NavigationObservation, { kind: Kind }>;

/** The main-frame request of a page that is still to come, or that Firefox has shown already. */
export function startNavigation(
  tab: Tab,
  { requestId, url, at }: Omit<Told<'requested'>, 'kind' | 'tabId'>,
  isNoise: IsNoise,
) {
  const shown = tab.pages.find((page) => page.committedAt >= at);
  if (!shown) {
    leaveNavigation(tab, isNoise);
    tab.navigation = { requestId, url, at };
  } else if ((shown.requestedAt ?? 0) < at) {
    shown.requestId = requestId;
    shown.requestedAt = at;
  }
}

/** Another document is shown, or one from the back/forward cache again. */
export function commit(tab: Tab, { url, documentId, at }: Told<'committed'>, isNoise: IsNoise) {
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

/** A document could not be loaded, or not to its end. */
export function failNavigation(tab: Tab, { url, documentId, error, at }: Told<'not-loaded'>, isNoise: IsNoise) {
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
  if (isShown) takeErrorPage(tab, page, at, isNoise);
}

/**
 * Firefox may have told of its error page's commit before it told what failed, or of something that its error page asked
 * for (a site's icon, measured): the two are one page.
 */
function takeErrorPage(tab: Tab, page: Page, failedAt: number, isNoise: IsNoise) {
  const last = tab.pages.at(-1);
  if (!last || last === page || last.requestId) return;
  const isErrorPage = last.early
    ? (tab.navigatingAt ?? 0) <= page.committedAt
    : last.url === page.url && last.committedAt >= failedAt;
  if (!isErrorPage) return;
  page.documentId = last.documentId;
  for (const failure of last.failures) addFailure(page, failure, false, isNoise);
  tab.pages.pop();
}

/** Firefox shows an error page; only where nothing else told why does its name count. */
export function showErrorPage(tab: Tab, { documentId, error, at }: Told<'error-page'>) {
  const page = findDocument(tab, documentId) ?? tab.pages.at(-1);
  if (page && !page.own) page.own = { ...unseenFailure(page, at), navigationError: error };
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

function unseenFailure({ url, requestId = '' }: Page, at: number): Failure {
  return { requestId, url, method: 'GET', type: 'main_frame', frameId: 0, firstAt: at, lastAt: at, count: 1 };
}
