import { browser } from 'wxt/browser';
import { BoundedMap } from './bounded-map';
import type { Failure, Redirect } from './failure';
import { addOrigin, addResponse, failureOf, signInOf } from './failure-of';
import { keepUrl } from './kept-url';
import type { Observation } from './observation';
import { RecentResponses } from './recent-responses';
import type { AuthDetails, ErrorDetails, RedirectDetails, RequestDetails, ResponseDetails } from './web-request';
import { isNavigation, isPreflight, topDocument } from './web-request';

const MOST_REDIRECTS = 20;

/**
 * Follows every request of the browser and tells of those that fail. `allowed` are the response headers (lower case)
 * that may be kept. Must be called synchronously when the worker starts.
 */
export function watchRequests(allowed: ReadonlySet<string>, tell: (observation: Observation) => void): void {
  const recent = new RecentResponses();
  const failing = new BoundedMap<string, Failure>(1000);
  const redirects = new BoundedMap<string, Redirect[]>(100);
  const prefetches = new BoundedMap<string, true>(100);
  const ownOrigin = browser.runtime.getURL('/').slice(0, -1);

  function onBeforeRequest(details: RequestDetails) {
    if (!isNavigation(details) || redirects.has(details.requestId)) return;
    const { tabId, requestId, timeStamp: at } = details;
    tell({ kind: 'requested', tabId, requestId, url: keepUrl(details.url), at });
  }

  function onSendHeaders(details: RequestDetails & { requestHeaders?: { name: string; value?: string }[] }) {
    const purpose = details.requestHeaders?.find(({ name }) => /^(sec-)?purpose$|^x-moz$/i.test(name))?.value;
    if (purpose?.startsWith('prefetch')) prefetches.set(details.requestId, true);
  }

  function onHeadersReceived(details: ResponseDetails) {
    recent.add(details);
    if (details.statusCode < 400) withdraw(details);
    else if (!isPreflight(details)) see(details, (failure) => addResponse(failure, details, allowed));
  }

  function onAuthRequired(details: AuthDetails) {
    see(details, (failure) => {
      failure.status ??= details.statusCode;
      failure.signIn = signInOf(details);
    });
  }

  function onBeforeRedirect(details: RedirectDetails) {
    const hops = redirects.get(details.requestId) ?? [];
    if (hops.length < MOST_REDIRECTS) hops.push({ url: keepUrl(details.url), status: details.statusCode });
    redirects.set(details.requestId, hops);
  }

  function onCompleted(details: ResponseDetails) {
    // After a sign-in this may be the only event to tell of the good answer (measured in Chromium).
    if (details.statusCode < 400) withdraw(details);
    else if (failing.has(details.requestId)) see(details, (failure) => addOrigin(failure, details));
    redirects.delete(details.requestId);
  }

  function onErrorOccurred(details: ErrorDetails) {
    if (isPreflight(details)) {
      // Firefox calls a preflight that it refuses an error too; what it was answered tells more (measured).
      if (!recent.of(details.requestId)) recent.add(details);
      return;
    }
    see(details, (failure) => {
      const response = failure.status === undefined && recent.of(details.requestId);
      if (response) addResponse(failure, response, allowed);
      const preflight = recent.preflightOf(details);
      if (preflight) failure.preflight = preflightFacts(preflight, allowed);
      addOrigin(failure, details);
    });
    redirects.delete(details.requestId);
  }

  /** A good answer takes back an earlier 401 or 407; of a page's, a worker that has since died may have told. */
  function withdraw({ requestId, type, tabId, timeStamp: at }: ResponseDetails) {
    if (failing.delete(requestId) || type === 'main_frame') tell({ kind: 'withdrawn', tabId, requestId, at });
  }

  function isOwn({ type, initiator, originUrl = '' }: RequestDetails): boolean {
    return type === 'xmlhttprequest' && (initiator ?? originUrl).startsWith(ownOrigin);
  }

  function see(details: RequestDetails, add: (failure: Failure) => void) {
    // What a tool of ours was told to ask for is its result, not a page’s failure.
    if (isOwn(details)) return;
    const { requestId, tabId, timeStamp: at } = details;
    const known = failing.get(requestId);
    const failure = known ?? failureOf(details);
    add(failure);
    failure.lastAt = at;
    if (prefetches.has(requestId)) failure.purpose = 'prefetch';
    const hops = redirects.get(requestId);
    if (hops) failure.redirects = hops;
    if (!known) failing.set(requestId, failure);
    const documentId = topDocument(details);
    tell({ kind: 'failed', tabId, again: !!known, documentId, at, failure: { ...failure } });
  }

  // The order is fixed: Chromium finds a sleeping worker's listeners again by their position.
  const all = { urls: ['<all_urls>'] };
  const only = (...types: string[]) => ({ ...all, types }) as typeof all;
  const { webRequest } = browser as unknown as { webRequest: WebRequest };
  webRequest.onBeforeRequest.addListener(onBeforeRequest, only('main_frame'));
  webRequest.onSendHeaders.addListener(onSendHeaders, only('other'), ['requestHeaders']);
  webRequest.onHeadersReceived.addListener(onHeadersReceived, all, [
    'responseHeaders',
    // Shows what CORS and ORB hide from the page; Firefox has no such option and throws at it.
    ...(webRequest.OnHeadersReceivedOptions?.EXTRA_HEADERS ? ['extraHeaders'] : []),
  ]);
  // Without the empty list Firefox 153 fails to call the listener (measured).
  webRequest.onAuthRequired.addListener(onAuthRequired, all, []);
  webRequest.onBeforeRedirect.addListener(onBeforeRedirect, only('main_frame'));
  webRequest.onCompleted.addListener(onCompleted, only('main_frame', 'sub_frame'));
  webRequest.onErrorOccurred.addListener(onErrorOccurred, all);
}

function preflightFacts(preflight: ResponseDetails | ErrorDetails, allowed: ReadonlySet<string>): Failure['preflight'] {
  const facts = failureOf(preflight);
  if ('statusCode' in preflight) addResponse(facts, preflight, allowed);
  else addOrigin(facts, preflight);
  const { status, error, headers } = facts;
  return { status, error, headers };
}

interface WatchedEvent<Details> {
  addListener(listener: (details: Details) => void, filter: { urls: string[] }, extraInfoSpec?: string[]): void;
}

/** Chromium's and Firefox's webRequest have different option lists; this is what both accept. */
interface WebRequest {
  OnHeadersReceivedOptions?: { EXTRA_HEADERS?: string };
  onBeforeRequest: WatchedEvent<RequestDetails>;
  onSendHeaders: WatchedEvent<RequestDetails>;
  onHeadersReceived: WatchedEvent<ResponseDetails>;
  onAuthRequired: WatchedEvent<AuthDetails>;
  onBeforeRedirect: WatchedEvent<RedirectDetails>;
  onCompleted: WatchedEvent<ResponseDetails>;
  onErrorOccurred: WatchedEvent<ErrorDetails>;
}
