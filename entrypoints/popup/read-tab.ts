import { browser } from 'wxt/browser';
import { type Access, readAccess } from '../../capture/access';
import type { Knowledge } from '../../diagnose/page-view';
import { readSettings } from '../../store/settings/saved-settings';
import type { Settings } from '../../store/settings/settings';
import type { Tab } from '../../store/tab';
import { readTab } from '../../store/tabs';
import { failuresOf, loadKnowledge } from './load-knowledge';

/** A tab to explain, with what is stored of it and what explaining it needs. */
export interface ShownTab {
  tabId: number;
  /** Missing where the browser does not let the extension see it. */
  url?: string;
  access: Access;
  settings: Settings;
  tab: Tab;
  knowledge: Knowledge;
}

/** Reads a tab; all at once, since somebody waits for the headline. */
export async function readShownTab(tabId: number): Promise<ShownTab> {
  const [shown, settings, stored] = await Promise.all([
    readAddress(tabId),
    readSettings(),
    readTab(tabId).then(async (tab) => ({ tab, knowledge: await loadKnowledge(failuresOf(tab)) })),
  ]);
  return { tabId, ...shown, settings, ...stored };
}

/** The id of the tab that a window shows, of the window that asks where none is named; −1 where there is none. */
export async function activeTabId(windowId?: number): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, ...(windowId ? { windowId } : { currentWindow: true }) });
  return tab?.id ?? -1;
}

async function readAddress(tabId: number): Promise<Pick<ShownTab, 'url' | 'access'>> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  return { url, access: await readAccess(url) };
}
