import { browser } from 'wxt/browser';
import { keepUrl } from '../../../capture/kept-url';
import { findFailure } from '../../../store/find-failure';
import { readTab } from '../../../store/tabs';
import { addressOf, type Question } from '../../popup/question';

interface BrowserTab {
  id?: number;
  windowId?: number;
}

/** As tall as the popup, with the frame of a window. */
const WINDOW = { type: 'popup', width: 420, height: 660 } as const;

/** Opens the popup on a tab, or on what it knows of one address there; where it can’t be opened, a window like it. */
export function askWhy(tab: BrowserTab | undefined, address?: string): void {
  const { id: tabId = -1, windowId } = tab ?? {};
  if (tabId < 0) return;
  const url = address && /^(https?|file|ftp):/.test(address) ? keepUrl(address) : undefined;
  openPopup({ tabId, url }, windowId).catch(() => openWindow({ tabId, url }));
}

/** Firefox opens it only from within the click: nothing may be awaited before. */
async function openPopup(question: Question & { tabId: number }, windowId?: number): Promise<void> {
  const { tabId, url } = question;
  if (url) void browser.action.setPopup({ tabId, popup: addressOf(question) });
  try {
    await browser.action.openPopup({ windowId });
  } finally {
    if (url) void browser.action.setPopup({ tabId, popup: 'popup.html' });
  }
}

/** Its address may be remembered by the browser, so it names a failure by its time, and no site. */
async function openWindow({ tabId, url }: Question & { tabId: number }): Promise<void> {
  const failure = url ? (findFailure(await readTab(tabId), { url })?.firstAt ?? 0) : undefined;
  const popup = browser.runtime.getURL(`/${addressOf({ tabId, failure })}` as '/popup.html');
  await browser.windows.create({ ...WINDOW, url: popup });
}
