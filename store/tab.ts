import type { Failure } from '../capture/failure';
import { newPage, type Page } from './page';

/** What is remembered of one tab. */
export interface Tab {
  /** Random: browsers number the tabs anew with every start. */
  id: string;
  /** Of a private window. Unknown for a tab that had gone before the browser was asked; then it counts as private. */
  isPrivate?: boolean;
  /** Something failed in it once, so that the archive may know it. */
  hasFailed?: boolean;
  /** Oldest first; the last one is shown. */
  pages: Page[];
  /** The main-frame request under way, not yet tied to a page. */
  navigation?: { requestId: string; url: string; at: number; failure?: Failure };
  /** When the browser last began to navigate. */
  navigatingAt?: number;
  /** Pages that had to go: for lack of room, or because what was stored could not be read. */
  lost: { forRoom: number; unreadable: number };
}

export type IsNoise = (failure: Failure) => boolean;

export function newTab(): Tab {
  return { id: crypto.randomUUID(), pages: [], lost: { forRoom: 0, unreadable: 0 } };
}

/** What the tab shows: a navigation that failed and waits (a sign-in window, say), else the last page. */
export function shownPage(tab: Tab, isNoise: IsNoise): Page | undefined {
  const { navigation } = tab;
  if (!navigation?.failure || isNoise(navigation.failure)) return tab.pages.at(-1);
  return newPage({ url: navigation.url, committedAt: navigation.at, own: navigation.failure });
}

export function findDocument(tab: Tab, documentId: string | undefined): Page | undefined {
  return documentId ? tab.pages.find((page) => page.documentId === documentId) : undefined;
}

/** The page that the tab showed at that time. */
export function pageAt(tab: Tab, at: number): Page | undefined {
  return tab.pages.findLast((page) => page.committedAt <= at) ?? tab.pages.at(-1);
}
