import type { Failure } from '../capture/failure';
import type { EntryId } from '../data';
import type { Entry } from '../data/shapes';
import type { Page } from '../store/page';
import { countFailures, wordFor } from './badge';
import { diagnose } from './diagnose';
import type { Diagnosis } from './diagnosis';
import { entryOf } from './entry-of';
import { isNoise, type NoiseReason, noiseReason } from './noise';

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

/** The entries that explaining a page needs. */
export function entriesFor(page: Page): Set<EntryId> {
  return new Set([page.own, ...page.failures].flatMap((failure) => (failure && !isNoise(failure) ? [entryOf(failure)] : [])));
}

/** Explains a page with the entries that `entriesFor` names. What has no entry yet is left out until it has. */
export function viewPage(page: Page, entries: ReadonlyMap<EntryId, Entry>): PageView {
  const explain = (failure: Failure): Explained[] => {
    const entry = entries.get(entryOf(failure));
    return entry ? [{ failure, diagnosis: diagnose(failure, { entry }) }] : [];
  };
  const ownCounts = page.own && !isNoise(page.own);
  const noise = [...page.failures, ...(page.own && !ownCounts ? [page.own] : [])];
  return {
    own: page.own && ownCounts ? explain(page.own)[0] : undefined,
    groups: group(page.failures.filter((failure) => !isNoise(failure))).flatMap((failures) => {
      const [first] = failures;
      const [explained] = first ? explain(first) : [];
      return explained ? [toGroup(explained, failures)] : [];
    }),
    notCounted: [...Map.groupBy(noise, noiseReason)].flatMap(([reason, failures]) => (reason ? [{ reason, failures }] : [])),
    counted: countFailures(page),
    notKept: page.notKept,
  };
}

function group(failures: readonly Failure[]): Failure[][] {
  return [...Map.groupBy(failures, groupId).values()];
}

function toGroup(explained: Explained, failures: readonly Failure[]): FailureGroup {
  return {
    ...explained,
    id: groupId(explained.failure),
    word: wordFor(explained.failure),
    host: URL.parse(explained.failure.url)?.host ?? '',
    failures,
    times: failures.reduce((sum, { count }) => sum + count, 0),
  };
}

function groupId(failure: Failure): string {
  return [entryOf(failure), wordFor(failure), URL.parse(failure.url)?.host].join(' ');
}
