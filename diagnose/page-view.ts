import type { Failure } from '../capture/failure';
import type { Entry, EntryId, Names, Signs } from '../data/shapes';
import type { Page } from '../store/page';
import { countFailures, wordFor } from './badge';
import { type Contents, gistOf } from './contents';
import { diagnose } from './diagnose';
import type { Diagnosis } from './diagnosis';
import { entryOf } from './entry-of';
import { evidenceOf } from './evidence';
import { isNoise } from './noise';
import { proofsOf } from './proofs';
import { type Counting, type QuietReason, quietReason } from './quiet';
import { firstKnown, vendorMeanings } from './vendor-meaning';

/** A page's failures, explained and in the order in which they are shown. */
export interface PageView {
  own?: Explained;
  groups: readonly FailureGroup[];
  notCounted: readonly { reason: QuietReason; failures: readonly Failure[] }[];
  /** What is not counted only because somebody does not want it, or because it measures: explained all the same. */
  quiet: readonly FailureGroup[];
  /** Different failures that count, the page's own not among them. */
  counted: number;
  /** Failed requests for which there was no room. */
  notKept: number;
}

export interface Explained {
  failure: Failure;
  diagnosis: Diagnosis;
}

/** Failures of one host with one meaning, whose contents say the same where they are known: one cause, one row. */
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
export interface Knowledge extends Contents {
  names: Names;
  signs: Signs;
  entries: ReadonlyMap<EntryId, Entry>;
}

/** Explains a page at the time `now`. A failure whose entry is not at hand is left out until it is. */
export function viewPage(
  page: Page,
  { page: read, ...knowledge }: Knowledge,
  now: number,
  counting: Counting,
): PageView {
  const { own } = page;
  const reasonFor = (failure: Failure) => quietReason(failure, page, counting);
  const isCounted = (failure: Failure) => reasonFor(failure) === undefined;
  const notCounted = [...page.failures, ...(own ? [own] : [])].filter((failure) => !isCounted(failure));
  return {
    own: own && isCounted(own) ? explainFailure(own, { ...knowledge, page: read }, now) : undefined,
    groups: toGroups(page.failures.filter(isCounted), knowledge, now),
    notCounted: [...Map.groupBy(notCounted, reasonFor)].flatMap(([reason, failures]) =>
      reason ? [{ reason, failures }] : [],
    ),
    quiet: toGroups(
      notCounted.filter((failure) => !isNoise(failure)),
      knowledge,
      now,
    ),
    counted: countFailures(page, counting),
    notKept: page.notKept,
  };
}

/** Those failures that have the same cause, together. */
function toGroups(failures: readonly Failure[], knowledge: Knowledge, now: number): FailureGroup[] {
  const causeOf = (failure: Failure) =>
    [
      entryOf(failure, knowledge.names),
      wordFor(failure),
      URL.parse(failure.url)?.host,
      ...(failure.body ? [gistOf(failure, knowledge)] : []),
    ].join(' ');
  return [...Map.groupBy(failures, causeOf)].flatMap(([id, alike]) => {
    const explained = alike[0] && explainFailure(alike[0], knowledge, now);
    return explained ? [toGroup(id, explained, alike)] : [];
  });
}

/** Explains one failure at the time `now`; nothing where its entry is not at hand. */
export function explainFailure(failure: Failure, knowledge: Knowledge, now: number): Explained | undefined {
  const { names, signs, entries } = knowledge;
  const id = entryOf(failure, names);
  const entry = entries.get(id);
  if (!entry) return;
  const evidence = evidenceOf(failure, signs, knowledge);
  const meaning = firstKnown(vendorMeanings(failure, id, evidence), entries);
  return { failure, diagnosis: diagnose(failure, { id, entry, meaning, evidence }, now) };
}

/** Where a failure may have a proven vendor's meaning, the most exact first. */
export function meaningsFor(failure: Failure, { names, signs, ...contents }: Omit<Knowledge, 'entries'>): EntryId[] {
  return vendorMeanings(failure, entryOf(failure, names), proofsOf(failure, signs, contents));
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
