import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchNavigations } from '../../capture/watch-navigations';
import { watchRequests } from '../../capture/watch-requests';
import { watchTabs } from '../../capture/watch-tabs';
import { keptHeaders } from '../../data/kept-headers';
import { isNoise } from '../../diagnose/noise';
import { Archive } from '../../store/archive/archive';
import { openArchive } from '../../store/archive/place';
import { tellTrouble } from '../../store/archive/trouble';
import { LiveSettings } from '../../store/settings/live-settings';
import { readSettings } from '../../store/settings/saved-settings';
import { isWatched } from '../../store/settings/watched';
import { Tabs } from '../../store/tabs';
import { answerPages } from './answer-pages';
import { awaitPages } from './await-pages';
import { BadgePainter } from './badge-painter';
import { watchFirstRun } from './first-run';
import { keepHouse } from './keep-house';
import { watchOmnibox } from './omnibox';
import { watchWays } from './ways/watch-ways';

export default defineBackground(() => {
  const settings = new LiveSettings(() => void tabs.refreshAll());
  const badges = new BadgePainter(() => settings.current);
  const archive = new Archive({ isNoise, open: openArchive, readSettings, onWritten: tellTrouble });
  const tabs = new Tabs({
    isNoise,
    isWatched: (url) => isWatched(url, settings.current.unwatched),
    ready: settings.ready,
    onChange: (tabId, tab, committed) => {
      badges.tabChanged(tabId, tab, committed);
      archive.tabChanged(tab);
    },
    onClose: (tab) => archive.tabChanged(tab),
  });
  const tell = tabs.record.bind(tabs);
  watchRequests(keptHeaders, tell);
  watchNavigations(tell);
  watchTabs(tell);
  watchOmnibox();
  watchWays();
  watchFirstRun();
  answerPages(tabs, archive, settings);
  keepHouse(archive);
  awaitPages();

  // A worker that died in the middle of a page has left its badge unsettled.
  void browser.tabs.query({ active: true }).then((active) => {
    for (const { id } of active) if (id !== undefined) tabs.refresh(id);
  });
  void tabs.sweep();
});
