import { loadEntry, loadNames, loadSigns } from '../../data';
import { entriesFor, type Knowledge, pageNeedsNames } from '../../diagnose/page-view';
import type { Page } from '../../store/page';

const NOTHING: Knowledge = { names: new Map(), signs: { signatures: [], meanings: [] }, entries: new Map() };

/** Loads what explaining a page needs, and nothing else. */
export async function loadKnowledge(page: Page | undefined): Promise<Knowledge> {
  if (!page) return NOTHING;
  const names = pageNeedsNames(page) ? await loadNames() : NOTHING.names;
  const ids = [...entriesFor(page, names)];
  if (ids.length === 0) return NOTHING;
  const [signs, ...entries] = await Promise.all([
    loadSigns(),
    ...ids.map(async (id) => [id, await loadEntry(id)] as const),
  ]);
  return { names, signs, entries: new Map(entries) };
}
