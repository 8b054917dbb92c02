import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import { isNoise } from '../../diagnose/noise';
import { type Knowledge, viewPage } from '../../diagnose/page-view';
import { reportOf } from '../../diagnose/report';
import { shownPage, type Tab } from '../../store/tab';
import { readTab, watchTab } from '../../store/tabs';
import { loadKnowledge } from './load-knowledge';
import type { ShownTab } from './read-tab';

/** The popup of one tab, read from the store and kept up to date while it is open. */
export function LivePopup({ tabId, url, access }: ShownTab) {
  const [shown, setShown] = useState<{ tab: Tab; knowledge: Knowledge }>();
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    const show = async (tab: Tab) => {
      setShown({ tab, knowledge: await loadKnowledge(shownPage(tab, isNoise)) });
    };
    void readTab(tabId).then(show);
    return watchTab(tabId, (tab) => void show(tab));
  }, [tabId]);

  if (!shown) return null;
  const page = shownPage(shown.tab, isNoise);
  const view = page && viewPage(page, shown.knowledge);
  const isEmpty = !view?.own && !view?.counted;
  const blank = access === 'browser-page' ? 'browser-page' : access === 'not-allowed' ? 'no-access' : 'unseen';
  return (
    <Popup
      site={URL.parse(page?.own?.url || page?.url || url || '')?.host || 'This page'}
      view={view && !(isEmpty && access !== 'allowed') ? view : blank}
      lost={shown.tab.lost}
      isCopied={isCopied}
      onReload={() => void browser.tabs.reload(tabId)}
      onAllow={() => void browser.permissions.request({ origins: ['<all_urls>'] }).then(() => location.reload())}
      onCopy={() => {
        if (!view?.own) return;
        void navigator.clipboard.writeText(reportOf(view.own.failure, view.own.diagnosis)).then(() => setCopied(true));
      }}
    />
  );
}
