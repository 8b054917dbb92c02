import type { Failure } from '../../capture/failure';
import { loadEntry, loadMeaning, loadNames, loadPageWords, loadSigns } from '../../data';
import { bodyReader } from '../../diagnose/body/body-reader';
import type { Diagnosis } from '../../diagnose/diagnosis';
import { entryOf } from '../../diagnose/entry-of';
import { explainFailure, meaningsFor } from '../../diagnose/page-view';

/** Diagnoses a failure with all that data/ knows, as the pages do; `text` is what the failed page says. */
export async function explain(failure: Failure, text?: string, now = failure.lastAt): Promise<Diagnosis> {
  const [names, signs, words] = await Promise.all([loadNames(), loadSigns(), loadPageWords()]);
  const page = text === undefined ? undefined : { text, words };
  const bodies = bodyReader(words);
  const id = entryOf(failure, names);
  const meaning = await loadMeaning(meaningsFor(failure, { names, signs, page, bodies }));
  const entries = new Map([[id, await loadEntry(id)], ...(meaning ? [meaning] : [])]);
  const explained = explainFailure(failure, { names, signs, entries, page, bodies }, now);
  if (!explained) throw new Error(`Nothing explains ${id}.`);
  return explained.diagnosis;
}
