import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../capture/failure';
import { isNoise } from '../../diagnose/noise';
import { type Explained, explainFailure } from '../../diagnose/page-view';
import { findFailure } from '../../store/find-failure';
import { shownPage, type Tab } from '../../store/tab';
import { readTab, watchTab } from '../../store/tabs';
import { loadKnowledge } from './load-knowledge';
import type { Question } from './question';
import { readFailedPage } from './read-page';

interface Answer {
  url?: string;
  /** Missing where nothing of the kind failed. */
  explained?: Explained;
}

/** The answer to a question about one failure of a tab, kept up to date from the store; nothing until it is known. */
export function useAnswer(tabId: number, question: Question): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let newest: Tab;
    const show = async (tab: Tab) => {
      newest = tab;
      const found = await answerTo(tabId, tab, question);
      if (newest === tab) setAnswer(found);
    };
    void readTab(tabId).then(show);
    return watchTab(tabId, (tab) => void show(tab));
  }, [tabId, question]);
  return answer;
}

async function answerTo(tabId: number, tab: Tab, { failure: firstAt, url }: Question): Promise<Answer> {
  const failure = findFailure(tab, { firstAt, url });
  if (!failure) return { url };
  const page = isShown(tab, failure) ? await readFailedPage(tabId, tab) : undefined;
  return { url: failure.url, explained: explainFailure(failure, await loadKnowledge([failure], page), Date.now()) };
}

/** Only the page that the tab shows can still be read. */
function isShown(tab: Tab, failure: Failure): boolean {
  return failure === tab.pages.at(-1)?.own && failure === shownPage(tab, isNoise)?.own;
}
