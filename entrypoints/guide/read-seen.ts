import type { Explained } from '../../diagnose/page-view';
import { explainFailure } from '../../diagnose/page-view';
import { readTab } from '../../store/tabs';
import { loadKnowledge } from '../popup/load-knowledge';

/** The failure that `?tab=<id>&failure=<firstAt>` names, explained; nothing where the tab has forgotten it. */
export async function readSeen(search: string): Promise<Explained | undefined> {
  const asked = new URLSearchParams(search);
  if (!asked.has('tab') || !asked.has('failure')) return;
  const { pages } = await readTab(Number(asked.get('tab')));
  const firstAt = Number(asked.get('failure'));
  const failure = pages
    .flatMap(({ own, failures }) => [...(own ? [own] : []), ...failures])
    .find((candidate) => candidate.firstAt === firstAt);
  return failure && explainFailure(failure, await loadKnowledge([failure]));
}
