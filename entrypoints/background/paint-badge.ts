import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Badge } from '../../diagnose/badge';

/** Backgrounds on which white text has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3). */
export const COLOURS = { page: '#b3261e', parts: '#8a5a00', nothing: '#5c6068' };

const painted = new Map<number, Badge>();

/**
 * Shows a badge on a tab's toolbar button, calling the browser only for what differs. `wiped` says that the browser may
 * have cleared it, as it does whenever it shows another document. A tab that has gone is no error.
 */
export function paintBadge(tabId: number, badge: Badge, wiped: boolean): void {
  const { text, about } = badge;
  const before = wiped ? undefined : painted.get(tabId);
  painted.set(tabId, badge);
  if (!text && !before && !wiped) return;
  const { action } = browser;
  const isToldOtherwise = !before || text !== before.text || badge.how !== before.how || badge.count !== before.count;
  void Promise.allSettled([
    text !== before?.text && action.setBadgeText({ tabId, text }),
    isToldOtherwise && action.setTitle({ tabId, title: titleOf(badge) }),
    about !== before?.about && action.setBadgeBackgroundColor({ tabId, color: COLOURS[about] }),
    about !== before?.about && action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}

/** The tooltip: what the badge says, in words. */
function titleOf({ text, about, how, count = 0 }: Badge): string {
  if (about === 'nothing') return i18n.t('extension.name');
  if (about === 'parts') return i18n.t('badge.parts', count);
  if (how === 'with-status') return i18n.t('badge.withStatus', { status: text });
  return i18n.t(how === 'with-graphql-errors' ? 'badge.withGraphqlErrors' : 'badge.unanswered');
}
