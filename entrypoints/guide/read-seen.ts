import { howWeKnow } from '../../diagnose/how-we-know';
import type { Explained } from '../../diagnose/page-view';
import { explainFailure } from '../../diagnose/page-view';
import { readTab } from '../../store/tabs';
import { loadKnowledge } from '../popup/load-knowledge';
import { readFailedPage } from '../popup/read-page';

/** The failure that `?tab=<id>&failure=<firstAt>` names, explained; nothing where the tab has forgotten it. */
export async function readSeen(search: string): Promise<Explained | undefined> {
  const asked = new URLSearchParams(search);
  if (!asked.has('tab') || !asked.has('failure')) return;
  const tabId = Number(asked.get('tab'));
  const tab = await readTab(tabId);
  const firstAt = Number(asked.get('failure'));
  const failure = tab.pages
    .flatMap(({ own, failures }) => [...(own ? [own] : []), ...failures])
    .find((candidate) => candidate.firstAt === firstAt);
  if (!failure) return;
  const page = failure.type === 'main_frame' ? await readFailedPage(tabId, tab) : undefined;
  const seen = explainFailure(failure, await loadKnowledge([failure], page), Date.now());
  return seen && { failure, diagnosis: { ...seen.diagnosis, evidence: howWeKnow(failure, seen.diagnosis) } };
}
