import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import { earlierPages } from '../../diagnose/earlier-pages';
import { isNoise } from '../../diagnose/noise';
import { explainedFailures, viewPage } from '../../diagnose/page-view';
import { addressFrom } from '../../guide/address';
import { shownPage } from '../../store/tab';
import { loadKnowledge } from './load-knowledge';
import { loadEvidence, textToCopy } from './on-demand';
import type { ShownTab } from './read-tab';
import { useShownTab } from './use-shown-tab';

/** The popup of one tab, kept up to date from the store while it is open. */
export function LivePopup({ tabId, url, access, ...first }: ShownTab) {
  const { tab, knowledge, isReading } = useShownTab(tabId, first);
  const page = shownPage(tab, isNoise);
  const view = page && viewPage(page, knowledge, Date.now());
  const hasFailures = view !== undefined && (view.own !== undefined || view.counted > 0);
  const blank = access === 'browser-page' ? 'browser-page' : access === 'not-allowed' ? 'no-access' : 'unseen';
  return (
    <Popup
      site={URL.parse(page?.own?.url || page?.url || url || '')?.host || 'This page'}
      view={view && (hasFailures || access === 'allowed') ? view : blank}
      isReading={isReading}
      earlier={earlierPages(tab, page)}
      loadView={async (one) => viewPage(one, await loadKnowledge(explainedFailures(one)), Date.now())}
      lost={tab.lost}
      historyHref={tab.isPrivate === false && tab.hasFailed ? `history.html?tab=${tab.id}` : 'history.html'}
      guideHref={({ failure, diagnosis }) => addressFrom(failure, tabId, diagnosis.meaning ?? diagnosis.entry)}
      onReload={() => void browser.tabs.reload(tabId, { bypassCache: view?.own?.diagnosis.isStored ?? false })}
      onAllow={() => void browser.permissions.request({ origins: ['<all_urls>'] }).then(() => location.reload())}
      onCopy={async (explained, what) => navigator.clipboard.writeText(await textToCopy(explained, what))}
      loadEvidence={loadEvidence}
    />
  );
}
