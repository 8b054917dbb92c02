import type { Failure } from './failure';

/** What capture tells the store, in the order the browser told it; `at` is when it happened, in ms since the epoch. */
export type Observation = NavigationObservation | Sighting | Withdrawal | TabObservation;

export type NavigationObservation =
  /** A tab's main-frame request begins. Firefox may tell so after the page has committed. */
  | { kind: 'requested'; tabId: number; requestId: string; url: string; at: number }
  /** The browser begins to navigate the tab. */
  | { kind: 'navigating'; tabId: number; at: number }
  /** A document is shown; known `documentId`s come back from the back/forward cache. */
  | { kind: 'committed'; tabId: number; url: string; documentId?: string; at: number }
  /** The document could not be loaded, or not to its end. */
  | { kind: 'not-loaded'; tabId: number; url: string; documentId?: string; error: string; at: number }
  /** Firefox shows one of its own error pages, of which webRequest may have told nothing. */
  | { kind: 'error-page'; tabId: number; documentId?: string; error: string; at: number }
  | { kind: 'loaded'; tabId: number; documentId?: string; at: number };

/** A failed request, or more about one that was told before (`again`). */
export interface Sighting {
  kind: 'failed';
  /** −1 where no tab asked, but a site's service worker. */
  tabId: number;
  again: boolean;
  /** The tab's top document, where the browser tells it. */
  documentId?: string;
  at: number;
  failure: Failure;
}

/** The request that had failed was answered well after all, by signing in. */
export interface Withdrawal {
  kind: 'withdrawn';
  tabId: number;
  requestId: string;
  at: number;
}

export type TabObservation =
  | { kind: 'closed'; tabId: number }
  /** Chromium swapped the tab for another one, which goes on under a new id. */
  | { kind: 'replaced'; tabId: number; by: number };
