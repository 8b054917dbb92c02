import { browser } from 'wxt/browser';
import type {
  AuthDetails,
  ErrorDetails,
  RedirectDetails,
  RequestDetails,
  ResponseDetails,
} from '../capture/web-request';
import type { FollowedTrip } from './followed-trip';

/** Tells trips what webRequest tells of a tab's own requests; `tripOf` knows whose each is. Returns how to stop. */
export function followRequests(
  tabId: number,
  tripOf: (details: RequestDetails) => FollowedTrip | undefined,
): () => void {
  const { webRequest } = browser as unknown as { webRequest: WebRequest };
  const hidden = webRequest.OnHeadersReceivedOptions?.EXTRA_HEADERS ? ['extraHeaders'] : [];
  const withHeaders = [['responseHeaders', ...hidden]];
  const stops: (() => void)[] = [];
  const listen = <Details extends RequestDetails>(
    event: WatchedEvent<Details>,
    take: (trip: FollowedTrip, details: Details) => void,
    options: string[][] = [],
  ) => {
    const listener = (details: Details) => {
      const trip = tripOf(details);
      if (trip) take(trip, details);
    };
    event.addListener(listener, { urls: ['<all_urls>'], tabId }, ...options);
    stops.push(() => event.removeListener(listener));
  };
  listen(webRequest.onBeforeRequest, (trip, details) => trip.started(details));
  listen(webRequest.onHeadersReceived, (trip, details) => trip.answered(details), withHeaders);
  listen(webRequest.onAuthRequired, (trip, details) => trip.signInAsked(details));
  listen(webRequest.onBeforeRedirect, (trip, details) => trip.redirected(details), withHeaders);
  listen(webRequest.onResponseStarted, (trip, details) => trip.finished(details));
  listen(webRequest.onErrorOccurred, (trip, details) => trip.finished(details));
  return () => {
    for (const stop of stops.splice(0)) stop();
  };
}

interface WatchedEvent<Details> {
  addListener(
    listener: (details: Details) => void,
    filter: { urls: string[]; tabId: number },
    extraInfoSpec?: string[],
  ): void;
  removeListener(listener: (details: Details) => void): void;
}

/** What Chromium's and Firefox's webRequest have in common; Firefox takes no `extraHeaders`. */
interface WebRequest {
  OnHeadersReceivedOptions?: { EXTRA_HEADERS?: string };
  onBeforeRequest: WatchedEvent<RequestDetails>;
  onHeadersReceived: WatchedEvent<ResponseDetails>;
  onAuthRequired: WatchedEvent<AuthDetails>;
  onBeforeRedirect: WatchedEvent<RedirectDetails>;
  onResponseStarted: WatchedEvent<ResponseDetails>;
  onErrorOccurred: WatchedEvent<ErrorDetails>;
}
