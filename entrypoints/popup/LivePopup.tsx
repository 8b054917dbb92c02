import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import { isNoise } from '../../diagnose/noise';
import { viewPage } from '../../diagnose/page-view';
import { reportOf } from '../../diagnose/report';
import { addressFrom } from '../../guide/address';
import { shownPage, type Tab } from '../../store/tab';
import { readTab, watchTab } from '../../store/tabs';
import { failuresOf, loadKnowledge } from './load-knowledge';
import type { ShownTab } from './read-tab';

/** The popup of one tab, kept up to date from the store while it is open. */
export function LivePopup({ tabId, url, access, ...first }: ShownTab) {
  const [{ tab, knowledge }, setShown] = useState<Pick<ShownTab, 'tab' | 'knowledge'>>(first);
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    const show = async (next: Tab) => {
      setShown({ tab: next, knowledge: await loadKnowledge(failuresOf(next)) });
    };
    void readTab(tabId).then(show);
    return watchTab(tabId, (next) => void show(next));
  }, [tabId]);

  const page = shownPage(tab, isNoise);
  const view = page && viewPage(page, knowledge);
  const hasFailures = view !== undefined && (view.own !== undefined || view.counted > 0);
  const blank = access === 'browser-page' ? 'browser-page' : access === 'not-allowed' ? 'no-access' : 'unseen';
  return (
    <Popup
      site={URL.parse(page?.own?.url || page?.url || url || '')?.host || 'This page'}
      view={view && (hasFailures || access === 'allowed') ? view : blank}
      lost={tab.lost}
      isCopied={isCopied}
      guideHref={({ failure, diagnosis }) => addressFrom(failure, tabId, diagnosis.entry)}
      onReload={() => void browser.tabs.reload(tabId, { bypassCache: view?.own?.diagnosis.isStored ?? false })}
      onAllow={() => void browser.permissions.request({ origins: ['<all_urls>'] }).then(() => location.reload())}
      onCopy={() => {
        if (!view?.own) return;
        void navigator.clipboard.writeText(reportOf(view.own.failure, view.own.diagnosis)).then(() => setCopied(true));
      }}
    />
  );
}
