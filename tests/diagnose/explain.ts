import type { Failure } from '../../capture/failure';
import { loadEntry, loadNames, loadSigns } from '../../data';
import { diagnose } from '../../diagnose/diagnose';
import type { Diagnosis } from '../../diagnose/diagnosis';
import { entryOf } from '../../diagnose/entry-of';

/** Diagnoses a failure with all that data/ knows, as the pages do. */
export async function explain(failure: Failure): Promise<Diagnosis> {
  const id = entryOf(failure, await loadNames());
  return diagnose(failure, { id, entry: await loadEntry(id), signs: await loadSigns() });
}
