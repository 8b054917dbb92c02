import { browser } from 'wxt/browser';
import type { Badge } from '../../diagnose/badge';

/** Backgrounds on which white text has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3). */
export const COLOURS = { page: '#b3261e', parts: '#8a5a00', nothing: '#5c6068' };

const painted = new Map<number, Badge>();

/**
 * Shows a badge on a tab's toolbar button, calling the browser only for what differs. `wiped` says that the browser may
 * have cleared it, as it does whenever it shows another document. A tab that has gone is no error.
 */
export function paintBadge(tabId: number, badge: Badge, wiped: boolean): void {
  const { text, title, about } = badge;
  const before = wiped ? undefined : painted.get(tabId);
  painted.set(tabId, badge);
  if (!text && !before && !wiped) return;
  const { action } = browser;
  void Promise.allSettled([
    text !== before?.text && action.setBadgeText({ tabId, text }),
    title !== before?.title && action.setTitle({ tabId, title }),
    about !== before?.about && action.setBadgeBackgroundColor({ tabId, color: COLOURS[about] }),
    about !== before?.about && action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}
