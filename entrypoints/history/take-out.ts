import { browser } from 'wxt/browser';
import { explainFailure } from '../../diagnose/page-view';
import { type Format, fileNameFor } from '../../exchange/formats';
import { redactPage } from '../../exchange/redact';
import type { Taken } from '../../exchange/taken';
import { type ArchivedPage, failuresOn } from '../../store/archive/archived-page';
import { loadKnowledge } from '../popup/load-knowledge';
import type { Collection } from './collection';
import { saveFile } from './save-file';

/** What explains each failure in words takes time for each; what holds facts only takes them all. */
export const MOST_EXPLAINED = 20_000;

/** Writes failures, by their pages’ ids and their places there, explained now. */
export async function takeOut(
  collection: Collection,
  places: ReadonlyMap<string, readonly number[]>,
  format: Format,
  isRedacted: boolean,
): Promise<string> {
  const pages = await collection.readPages([...places.keys()]);
  const taken = await explained(isRedacted ? pages.map(redactPage) : pages, places);
  return format.write(taken, { now: Date.now(), version: browser.runtime.getManifest().version });
}

/** Offers a text as a file to be saved. */
export function save(text: string, format: Format): void {
  saveFile(text, fileNameFor(format, Date.now()), format.mediaType);
}

async function explained(
  pages: readonly ArchivedPage[],
  places: ReadonlyMap<string, readonly number[]>,
): Promise<Taken[]> {
  const meant = pages.flatMap((page) => {
    const failures = failuresOn(page);
    return (places.get(page.id) ?? []).flatMap((place) => {
      const failure = failures[place];
      return failure ? [{ page, failure }] : [];
    });
  });
  const knowledge = await loadKnowledge(meant.map(({ failure }) => failure));
  const now = Date.now();
  return meant.map(({ page, failure }) => ({
    page,
    failure,
    // Made when it is asked for: not every format does, and all of them at once would fill the memory.
    get diagnosis() {
      const known = explainFailure(failure, knowledge, now);
      if (!known) throw new Error('Its knowledge was loaded.');
      return known.diagnosis;
    },
  }));
}
