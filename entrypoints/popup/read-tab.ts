import { browser } from 'wxt/browser';

export interface ShownTab {
  tabId: number;
  /** Missing where the browser does not let the extension see it. */
  url?: string;
  /** Whether the extension may watch this page. */
  access: 'allowed' | 'not-allowed' | 'browser-page';
}

/** The tab to explain: the one that `?tab=<id>` names, else the active one. */
export async function findTab(search: string): Promise<ShownTab> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isNaN(named)
    ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
    : await browser.tabs.get(named).catch(() => undefined);
  return { tabId: tab?.id ?? -1, url: tab?.url, access: await accessTo(tab?.url) };
}

async function accessTo(url: string | undefined): Promise<ShownTab['access']> {
  const seesEverything = await browser.permissions.contains({ origins: ['<all_urls>'] });
  if (!url) return seesEverything ? 'browser-page' : 'not-allowed';
  if (!/^(https?|file|ftp):/.test(url)) return 'browser-page';
  const isAllowed = seesEverything || (await browser.permissions.contains({ origins: [url] }).catch(() => false));
  return isAllowed ? 'allowed' : 'not-allowed';
}
