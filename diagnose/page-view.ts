import type { Failure } from '../capture/failure';
import type { Entry, EntryId, Names, Signs } from '../data/shapes';
import type { Page } from '../store/page';
import { countFailures, wordFor } from './badge';
import { diagnose } from './diagnose';
import type { Diagnosis } from './diagnosis';
import { entryOf } from './entry-of';
import { isNoise, type NoiseReason, noiseReason } from './noise';
import { vendorMeanings } from './vendor-meaning';

/** A page's failures, explained and in the order in which they are shown. */
export interface PageView {
  own?: Explained;
  groups: readonly FailureGroup[];
  notCounted: readonly { reason: NoiseReason; failures: readonly Failure[] }[];
  /** Different failures that count, the page's own not among them. */
  counted: number;
  /** Failed requests for which there was no room. */
  notKept: number;
}

export interface Explained {
  failure: Failure;
  diagnosis: Diagnosis;
}

/** Failures of one host with one meaning: one cause, one row. */
export interface FailureGroup extends Explained {
  id: string;
  /** The status, or a short word such as DNS. */
  word: string;
  host: string;
  failures: readonly Failure[];
  /** Failed requests, repetitions included. */
  times: number;
}

/** What explaining a page needs to know. */
export interface Knowledge {
  names: Names;
  signs: Signs;
  entries: ReadonlyMap<EntryId, Entry>;
}

/** Explains a page. A failure whose entry is not at hand is left out until it is. */
export function viewPage(page: Page, { names, signs, entries }: Knowledge): PageView {
  const explain = (failure: Failure): Explained[] =>
    [explainFailure(failure, { names, signs, entries })].flatMap((explained) => explained ?? []);
  const cause = (failure: Failure) =>
    [entryOf(failure, names), wordFor(failure), URL.parse(failure.url)?.host].join(' ');
  const isOwnCounted = page.own !== undefined && !isNoise(page.own);
  const noise = [...page.failures, ...(page.own ? [page.own] : [])].filter(isNoise);
  return {
    own: page.own && isOwnCounted ? explain(page.own)[0] : undefined,
    groups: [
      ...Map.groupBy(
        page.failures.filter((failure) => !isNoise(failure)),
        cause,
      ),
    ].flatMap(([id, failures]) =>
      failures
        .slice(0, 1)
        .flatMap(explain)
        .map((explained) => toGroup(id, explained, failures)),
    ),
    notCounted: [...Map.groupBy(noise, noiseReason)].flatMap(([reason, failures]) =>
      reason ? [{ reason, failures }] : [],
    ),
    counted: countFailures(page),
    notKept: page.notKept,
  };
}

/** Explains one failure; nothing where its entry is not at hand. */
export function explainFailure(failure: Failure, { names, signs, entries }: Knowledge): Explained | undefined {
  const id = entryOf(failure, names);
  const entry = entries.get(id);
  const meaning = vendorMeanings(failure, signs).find((one) => entries.has(one));
  return (
    entry && {
      failure,
      diagnosis: diagnose(failure, { id, entry, signs, meaning: meaning && entries.get(meaning) }),
    }
  );
}

/** Where failures may have a proven vendor's meaning: for each different one, the most exact first. */
export function meaningsFor(failures: readonly Failure[], signs: Signs): EntryId[][] {
  const all = failures.map((failure) => vendorMeanings(failure, signs));
  return [...new Map(all.filter((ids) => ids.length > 0).map((ids) => [ids.join(' '), ids])).values()];
}

/** The failures of a page that are explained: all but noise. */
export function explainedFailures(page: Page): Failure[] {
  return [...(page.own ? [page.own] : []), ...page.failures].filter((failure) => !isNoise(failure));
}

function toGroup(id: string, explained: Explained, failures: readonly Failure[]): FailureGroup {
  return {
    ...explained,
    id,
    word: wordFor(explained.failure),
    host: URL.parse(explained.failure.url)?.host ?? '',
    failures,
    times: failures.reduce((sum, { count }) => sum + count, 0),
  };
}
