import type { Failure } from '../capture/failure';

/** One view of a document in a tab. */
export interface Page {
  /** Random, and the same wherever the page is remembered. */
  id: string;
  url: string;
  /** Empty for a document that was there before its commit was told, or before the extension started. */
  documentId?: string;
  requestId?: string;
  /** Times in milliseconds since the epoch. */
  requestedAt?: number;
  committedAt: number;
  failedAt?: number;
  loadedAt?: number;
  /** Seen through its requests only: the browser has not yet told that it was shown. */
  early?: boolean;
  /** The page's own failure. */
  own?: Failure;
  /** What else failed on it, oldest first, each kind of failure once. */
  failures: Failure[];
  /** Failed requests for which there was no room, and among them those that nobody counts. */
  notKept: number;
  notKeptNoise: number;
}

/** Failures that a page keeps, each with all its repetitions. */
export const MOST_FAILURES = 200;

export function newPage(facts: Pick<Page, 'url' | 'committedAt'> & Partial<Page>): Page {
  return { id: crypto.randomUUID(), failures: [], notKept: 0, notKeptNoise: 0, ...facts };
}

/** Adds a failure, or another occurrence, or (`again`) more facts of one that is there. */
export function addFailure(page: Page, failure: Failure, again: boolean, isNoise: (failure: Failure) => boolean): void {
  const same = page.failures.find((other) => (again ? other.requestId === failure.requestId : isSame(other, failure)));
  if (same) {
    const { count, firstAt } = same;
    Object.assign(same, failure, { firstAt, count: again ? count : count + 1 });
    return;
  }
  if (again) return;
  if (page.failures.length < MOST_FAILURES) {
    page.failures.push(failure);
    return;
  }
  const noise = isNoise(failure) ? -1 : page.failures.findLastIndex(isNoise);
  if (noise >= 0) {
    page.failures.splice(noise, 1);
    page.failures.push(failure);
    page.notKeptNoise++;
  } else if (isNoise(failure)) page.notKeptNoise++;
  else page.notKept++;
}

/** Takes one occurrence back: that request ended well after all. */
export function removeOccurrence(page: Page, requestId: string): void {
  const at = page.failures.findIndex((failure) => failure.requestId === requestId);
  const failure = page.failures[at];
  if (!failure) return;
  if (failure.count > 1) failure.count--;
  else page.failures.splice(at, 1);
}

/** Is it the same failure: same method, URL and outcome? */
export function isSame(one: Failure, other: Failure): boolean {
  return one.url === other.url && one.method === other.method && outcomeOf(one) === outcomeOf(other);
}

/** A status that is a failure outranks the error that the browser made of it. */
function outcomeOf({ status = 0, error, navigationError }: Failure): string | number | undefined {
  return status >= 400 ? status : (error ?? navigationError ?? status);
}
