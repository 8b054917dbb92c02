import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchNavigations } from '../../capture/watch-navigations';
import { watchRequests } from '../../capture/watch-requests';
import { watchTabs } from '../../capture/watch-tabs';
import { keptHeaders } from '../../data/kept-headers';
import { badgeOf } from '../../diagnose/badge';
import { isNoise } from '../../diagnose/noise';
import { shownPage, type Tab } from '../../store/tab';
import { Tabs } from '../../store/tabs';
import { paintBadge } from './paint-badge';

export default defineBackground(() => {
  const tabs = new Tabs({ isNoise, onChange: paint });
  const tell = tabs.record.bind(tabs);
  watchRequests(keptHeaders, tell);
  watchNavigations(tell);
  watchTabs(tell);

  const settling = new Map<number, ReturnType<typeof setTimeout>>();

  function paint(tabId: number, tab: Tab, wiped: boolean) {
    const badge = badgeOf(shownPage(tab, isNoise), Date.now());
    paintBadge(tabId, badge, wiped);
    clearTimeout(settling.get(tabId));
    settling.delete(tabId);
    if (badge.settlesAt) {
      settling.set(
        tabId,
        setTimeout(() => paint(tabId, tab, false), badge.settlesAt - Date.now()),
      );
    }
  }

  // A worker that died in the middle of a page has left its badge unsettled.
  void browser.tabs.query({ active: true }).then((active) => {
    for (const { id } of active) if (id !== undefined) tabs.refresh(id);
  });
  void tabs.sweep();
});
