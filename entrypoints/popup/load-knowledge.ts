import type { Failure } from '../../capture/failure';
import { loadEntry, loadMeaning, loadNames, loadPageWords, loadSigns } from '../../data';
import type { Entry, EntryId } from '../../data/shapes';
import type { BodyReader } from '../../diagnose/contents';
import { entryOf, needsNames } from '../../diagnose/entry-of';
import { isNoise } from '../../diagnose/noise';
import { explainedFailures, type Knowledge, meaningsFor } from '../../diagnose/page-view';
import type { ReadPage } from '../../diagnose/page-words';
import { shownPage, type Tab } from '../../store/tab';

const NOTHING: Knowledge = { names: new Map(), signs: { signatures: [], meanings: [] }, entries: new Map() };

/** Loads what explaining failures needs, and nothing else. `page`: the words of the page that is one of them. */
export async function loadKnowledge(failures: readonly Failure[], page?: ReadPage): Promise<Knowledge> {
  if (failures.length === 0) return NOTHING;
  const names = failures.some(needsNames) ? await loadNames() : NOTHING.names;
  const ids = [...new Set(failures.map((failure) => entryOf(failure, names)))];
  const [signs, bodies, ...entries] = await Promise.all([
    loadSigns(),
    failures.some(({ body }) => body) ? loadBodyReader() : undefined,
    ...ids.map(async (id): Promise<[EntryId, Entry]> => [id, await loadEntry(id)]),
  ]);
  const asked = failures.map((failure) =>
    meaningsFor(failure, { names, signs, bodies, page: failure.type === 'main_frame' ? page : undefined }),
  );
  const different = new Map(asked.map((ids) => [ids.join(' '), ids])).values();
  const meanings = await Promise.all([...different].map(loadMeaning));
  const known = meanings.filter((meaning) => meaning !== undefined);
  return { names, signs, bodies, entries: new Map([...entries, ...known]), page };
}

/** Loads what reads the contents of answers. Only failures out of a HAR have any, so the popup mostly does without. */
async function loadBodyReader(): Promise<BodyReader> {
  const [{ bodyReader }, words] = await Promise.all([import('../../diagnose/body/body-reader'), loadPageWords()]);
  return bodyReader(words);
}

/** The failures that the popup explains of a tab: those of the page that it shows. */
export function failuresOf(tab: Tab): Failure[] {
  const page = shownPage(tab, isNoise);
  return page ? explainedFailures(page) : [];
}
