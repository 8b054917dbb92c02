import { browser } from 'wxt/browser';
import { keepText } from './kept-text';
import { keepUrl } from './kept-url';
import type { NavigationObservation } from './observation';

interface NavigationDetails {
  tabId: number;
  frameId: number;
  url: string;
  timeStamp: number;
  documentId?: string;
  documentLifecycle?: string;
  error?: string;
}

/**
 * Says nothing: Firefox tells it of navigations that go on (measured), Chromium of those that webRequest tells better,
 * and of its own silent retries of a page that failed.
 */
const ABORTED = new Set(['net::ERR_ABORTED', 'Error code 2152398850']);

const FIREFOX_ERROR_PAGE = /^about:(?:net|cert)error\?e=(\w+)/;

/**
 * Follows what each tab shows: only its top frame, and no page that is prepared out of sight.
 * Must be called synchronously when the worker starts.
 */
export function watchNavigations(tell: (observation: NavigationObservation) => void): void {
  const { webNavigation } = browser as unknown as { webNavigation: WebNavigation };
  const watch = (event: NavigationEvent, observe: (details: NavigationDetails) => NavigationObservation | undefined) =>
    event.addListener((details) => {
      if (details.frameId !== 0 || (details.documentLifecycle ?? 'active') !== 'active') return;
      const observation = observe(details);
      if (observation) tell(observation);
    });

  watch(webNavigation.onBeforeNavigate, ({ tabId, timeStamp: at }) => ({ kind: 'navigating', tabId, at }));
  watch(webNavigation.onCommitted, ({ tabId, url, documentId, timeStamp: at }) => ({
    kind: 'committed',
    tabId,
    url: keepUrl(url),
    documentId,
    at,
  }));
  watch(webNavigation.onErrorOccurred, ({ tabId, url, documentId, error = '', timeStamp: at }) =>
    ABORTED.has(error)
      ? undefined
      : { kind: 'not-loaded', tabId, url: keepUrl(url), documentId, error: keepText(error, 300), at },
  );
  watch(webNavigation.onDOMContentLoaded, ({ tabId, url, documentId, timeStamp: at }) => {
    const error = FIREFOX_ERROR_PAGE.exec(url)?.[1];
    return error ? { kind: 'error-page', tabId, documentId, error: keepText(error, 300), at } : undefined;
  });
  watch(webNavigation.onCompleted, ({ tabId, documentId, timeStamp: at }) => ({
    kind: 'loaded',
    tabId,
    documentId,
    at,
  }));
}

interface NavigationEvent {
  addListener(listener: (details: NavigationDetails) => void): void;
}

type WebNavigation = Record<
  'onBeforeNavigate' | 'onCommitted' | 'onErrorOccurred' | 'onDOMContentLoaded' | 'onCompleted',
  NavigationEvent
>;
