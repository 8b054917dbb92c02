import { useEffect, useState } from 'preact/hooks';
import type { Knowledge } from '../../diagnose/page-view';
import type { Tab } from '../../store/tab';
import { readTab, watchTab } from '../../store/tabs';
import { failuresOf, loadKnowledge } from './load-knowledge';
import { readFailedPage } from './read-page';

interface Shown {
  tab: Tab;
  knowledge: Knowledge;
  /** The failed page's own words are still being read, and may tell more. */
  isReading: boolean;
}

/** A tab, kept up to date from the store; first as its headers tell of it, then also by its failed page's own words. */
export function useShownTab(tabId: number, first: Pick<Shown, 'tab' | 'knowledge'>): Shown {
  const [shown, setShown] = useState<Shown>({ ...first, isReading: true });
  useEffect(() => {
    let newest: Tab;
    const show = async (tab: Tab) => {
      newest = tab;
      const failures = failuresOf(tab);
      const reading = readFailedPage(tabId, tab);
      const knowledge = await loadKnowledge(failures);
      // While they are read again, what they said before still holds, so that no headline comes and goes.
      if (newest === tab)
        setShown((before) => (isSameFailure(before.tab, tab) ? before : { tab, knowledge, isReading: true }));
      const page = await reading;
      const whole = page ? await loadKnowledge(failures, page) : knowledge;
      if (newest === tab) setShown({ tab, knowledge: whole, isReading: false });
    };
    void readTab(tabId).then(show);
    return watchTab(tabId, (tab) => void show(tab));
  }, [tabId]);
  return shown;
}

/** Does the tab still show the failed page that it showed, so that nothing but its parts can have changed? */
function isSameFailure(one: Tab, other: Tab): boolean {
  const [before, now] = [one, other].map((tab) => failuresOf(tab).find(({ type }) => type === 'main_frame'));
  return before !== undefined && before.requestId === now?.requestId;
}
