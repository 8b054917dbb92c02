import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { askForAccess } from '../../capture/access';
import { Popup } from '../../components/Popup';
import { earlierPages } from '../../diagnose/earlier-pages';
import { isNoise } from '../../diagnose/noise';
import { explainedFailures, viewPage } from '../../diagnose/page-view';
import { addressFrom } from '../../guide/address';
import { toolHref } from '../../guide/route';
import { watchAgain } from '../../store/settings/watch-again';
import { isWatched } from '../../store/settings/watched';
import { shownPage } from '../../store/tab';
import { aboutFailure } from './about-failure';
import { historyOf } from './history-of';
import { loadKnowledge } from './load-knowledge';
import { loadEvidence, reportingOn } from './on-demand';
import { openBrowserSettings } from './open-browser-settings';
import type { ShownTab } from './read-tab';
import { useAccess } from './use-access';
import { useAwaiting } from './use-awaiting';
import { useMuting } from './use-muting';
import { usePolicy } from './use-policy';
import { useSettings } from './use-settings';
import { useShownTab } from './use-shown-tab';
import { whatIsSeen } from './what-is-seen';

/** The popup of one tab, kept up to date from the store while it is open. */
export function LivePopup({ tabId, url, ...first }: ShownTab) {
  const { tab, knowledge, isReading } = useShownTab(tabId, first);
  const settings = useSettings(first.settings);
  const access = useAccess(url, first.access);
  const policy = usePolicy();
  const waiting = useAwaiting(tabId, tab, settings, access);
  const page = shownPage(tab, isNoise);
  const { muting, said } = useMuting(settings, tab.isPrivate !== false, page?.id);
  const address = page?.own?.url || page?.url || url || '';
  const view = page && viewPage(page, knowledge, Date.now(), settings);
  const { isBlank, seesPart } = whatIsSeen(access, view, isWatched(address, settings.unwatched));
  const site = /^https?:/i.test(address) ? URL.parse(address)?.host : undefined;
  return (
    <Popup
      site={site || i18n.t('popup.thisPage')}
      view={isBlank ?? view ?? 'unseen'}
      seesPart={seesPart}
      isReading={isReading}
      earlier={earlierPages(tab, page, settings)}
      loadView={async (one) => viewPage(one, await loadKnowledge(explainedFailures(one)), Date.now(), settings)}
      lost={tab.lost}
      muting={muting}
      waiting={waiting}
      helpdesk={policy?.helpdesk}
      said={said}
      historyHref={historyOf(tab)}
      checkHref={site ? `guide.html${toolHref('check', { tab: `${tabId}` })}` : undefined}
      guideHref={({ failure, diagnosis }) => addressFrom(failure, tabId, diagnosis.meaning ?? diagnosis.entry)}
      onReload={() => void browser.tabs.reload(tabId, { bypassCache: view?.own?.diagnosis.isStored ?? false })}
      onAllow={() => void askForAccess()}
      onSettings={openBrowserSettings}
      onWatch={() => void watchAgain(address).then(() => browser.tabs.reload(tabId))}
      reporting={reportingOn(aboutFailure(tab, knowledge.page))}
      loadEvidence={loadEvidence}
    />
  );
}
