import { browser } from 'wxt/browser';
import type { TabObservation } from './observation';

/** Tells when a tab goes. Must be called synchronously when the worker starts. */
export function watchTabs(tell: (observation: TabObservation) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => tell({ kind: 'closed', tabId }));
  // Firefox has the event but never fires it.
  browser.tabs.onReplaced?.addListener((by, tabId) => tell({ kind: 'replaced', tabId, by }));
}
