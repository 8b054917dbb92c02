import { loadEntry, loadNames, loadSigns } from '../../data';
import { diagnose } from '../../diagnose/diagnose';
import { entryOf, needsNames } from '../../diagnose/entry-of';
import type { Explained } from '../../diagnose/page-view';
import { readTab } from '../../store/tabs';

/** The failure that `?tab=<id>&failure=<firstAt>` names, explained; nothing where the tab has forgotten it. */
export async function readSeen(search: string): Promise<Explained | undefined> {
  const asked = new URLSearchParams(search);
  if (!asked.has('tab') || !asked.has('failure')) return;
  const { pages } = await readTab(Number(asked.get('tab')));
  const firstAt = Number(asked.get('failure'));
  const failure = pages
    .flatMap(({ own, failures }) => [...(own ? [own] : []), ...failures])
    .find((candidate) => candidate.firstAt === firstAt);
  if (!failure) return;
  const names = needsNames(failure) ? await loadNames() : new Map();
  const id = entryOf(failure, names);
  const [entry, signs] = await Promise.all([loadEntry(id), loadSigns()]);
  return { failure, diagnosis: diagnose(failure, { id, entry, signs }) };
}
