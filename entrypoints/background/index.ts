import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchNavigations } from '../../capture/watch-navigations';
import { watchRequests } from '../../capture/watch-requests';
import { watchTabs } from '../../capture/watch-tabs';
import { keptHeaders } from '../../data/kept-headers';
import { isNoise } from '../../diagnose/noise';
import { Tabs } from '../../store/tabs';
import { BadgePainter } from './badge-painter';
import { watchOmnibox } from './omnibox';

export default defineBackground(() => {
  const badges = new BadgePainter();
  const tabs = new Tabs({ isNoise, onChange: badges.tabChanged.bind(badges) });
  const tell = tabs.record.bind(tabs);
  watchRequests(keptHeaders, tell);
  watchNavigations(tell);
  watchTabs(tell);
  watchOmnibox();

  // A worker that died in the middle of a page has left its badge unsettled.
  void browser.tabs.query({ active: true }).then((active) => {
    for (const { id } of active) if (id !== undefined) tabs.refresh(id);
  });
  void tabs.sweep();
});
