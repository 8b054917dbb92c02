import type { Failure } from '../../capture/failure';
import { loadEntry, loadNames, loadSigns, loadVendorMeaning } from '../../data';
import { diagnose } from '../../diagnose/diagnose';
import type { Diagnosis } from '../../diagnose/diagnosis';
import { entryOf } from '../../diagnose/entry-of';
import { vendorMeanings } from '../../diagnose/vendor-meaning';

/** Diagnoses a failure with all that data/ knows, as the pages do. */
export async function explain(failure: Failure): Promise<Diagnosis> {
  const id = entryOf(failure, await loadNames());
  const signs = await loadSigns();
  const meaning = await loadVendorMeaning(vendorMeanings(failure, signs));
  return diagnose(failure, { id, entry: await loadEntry(id), meaning: meaning?.[1], signs });
}
