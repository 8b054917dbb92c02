import { browser } from 'wxt/browser';
import type { Knowledge } from '../../diagnose/page-view';
import type { Tab } from '../../store/tab';
import { readTab } from '../../store/tabs';
import { failuresOf, loadKnowledge } from './load-knowledge';

/** A tab to explain, with what is stored of it and what explaining it needs. */
export interface ShownTab {
  tabId: number;
  /** Missing where the browser does not let the extension see it. */
  url?: string;
  access: 'allowed' | 'not-allowed' | 'browser-page';
  tab: Tab;
  knowledge: Knowledge;
}

const EVERYWHERE = { origins: ['<all_urls>'] };

/** Reads the tab that `?tab=<id>` names, else the active one; all at once, since somebody waits for the headline. */
export async function readShownTab(search: string): Promise<ShownTab> {
  const tabId = Number(new URLSearchParams(search).get('tab') ?? (await activeTabId()));
  const [details, seesEverything, stored] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    browser.permissions.contains(EVERYWHERE),
    readTab(tabId).then(async (tab) => ({ tab, knowledge: await loadKnowledge(failuresOf(tab)) })),
  ]);
  return { tabId, url: details?.url, access: await accessTo(details?.url, seesEverything), ...stored };
}

async function activeTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** Whether the extension may watch a page. Of a browser's own pages, an extension does not even see the address. */
async function accessTo(url: string | undefined, seesEverything: boolean): Promise<ShownTab['access']> {
  if (!url) return seesEverything ? 'browser-page' : 'not-allowed';
  if (!/^(https?|file|ftp):/.test(url)) return 'browser-page';
  const isAllowed = seesEverything || (await browser.permissions.contains({ origins: [url] }).catch(() => false));
  return isAllowed ? 'allowed' : 'not-allowed';
}
