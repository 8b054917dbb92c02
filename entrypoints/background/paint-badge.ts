import { browser } from 'wxt/browser';
import type { Badge } from '../../diagnose/badge';

/** Backgrounds on which white text has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3). */
const COLOURS = { page: '#b3261e', parts: '#8a5a00', nothing: '#5c6068' };

const painted = new Map<number, string>();

/**
 * Shows a badge on a tab's toolbar button. `wiped` says that the browser may have cleared it, as it does whenever it
 * shows another document. A tab that has gone is no error.
 */
export function paintBadge(tabId: number, { text, title, about }: Badge, wiped: boolean): void {
  const looks = `${text} ${title}`;
  const before = painted.get(tabId);
  if (before === looks && !wiped) return;
  painted.set(tabId, looks);
  if (!text && before === undefined && !wiped) return;
  void Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[about] }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
