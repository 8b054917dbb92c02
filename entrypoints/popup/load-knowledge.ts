import { loadEntry, loadNames } from '../../data';
import { entriesFor, type Knowledge, pageNeedsNames } from '../../diagnose/page-view';
import type { Page } from '../../store/page';

/** Loads what explaining a page needs, and nothing else. */
export async function loadKnowledge(page: Page | undefined): Promise<Knowledge> {
  if (!page) return { names: new Map(), entries: new Map() };
  const names = pageNeedsNames(page) ? await loadNames() : new Map();
  const ids = [...entriesFor(page, names)];
  return { names, entries: new Map(await Promise.all(ids.map(async (id) => [id, await loadEntry(id)] as const))) };
}
