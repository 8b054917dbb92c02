import type { Observation } from '../capture/observation';
import { commit, failNavigation, showErrorPage, startNavigation } from './navigation';
import { see, withdraw } from './sighting';
import { findDocument, type IsNoise, type Tab } from './tab';

const MOST_PAGES = 20;
const MOST_FAILURES = 1000;

/**
 * Adds an observation to a tab. The two browsers tell of one navigation in different orders, and Firefox tells of a
 * request long after its page was committed, so what belongs together is found by ids and by time, never by order.
 */
export function record(tab: Tab, observation: Exclude<Observation, { kind: 'closed' | 'replaced' }>, isNoise: IsNoise) {
  switch (observation.kind) {
    case 'navigating':
      tab.navigatingAt = observation.at;
      break;
    case 'requested':
      startNavigation(tab, observation, isNoise);
      break;
    case 'committed':
      commit(tab, observation, isNoise);
      break;
    case 'not-loaded':
      failNavigation(tab, observation, isNoise);
      break;
    case 'error-page':
      showErrorPage(tab, observation);
      break;
    case 'loaded': {
      const page = findDocument(tab, observation.documentId) ?? tab.pages.at(-1);
      if (page) page.loadedAt = observation.at;
      break;
    }
    case 'failed':
      see(tab, observation, isNoise);
      break;
    case 'withdrawn':
      withdraw(tab, observation);
  }
  trim(tab);
}

function trim(tab: Tab) {
  let failures = tab.pages.reduce((sum, page) => sum + page.failures.length, 0);
  while (tab.pages.length > MOST_PAGES || (tab.pages.length > 1 && failures > MOST_FAILURES)) {
    failures -= tab.pages.shift()?.failures.length ?? 0;
    tab.lost.forRoom++;
  }
}
