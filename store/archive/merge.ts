import type { Failure } from '../../capture/failure';
import { isSame } from '../page';
import { type ArchivedPage, failuresOn } from './archived-page';

/** One page of two that have the same id: every failure of both, each once. */
export function mergePages(kept: ArchivedPage, other: ArchivedPage): ArchivedPage {
  const missing = other.failures.filter((failure) => !hasFailure(kept, failure));
  const own = kept.own ?? other.own;
  const failures = [...kept.failures, ...missing].sort((one, two) => one.firstAt - two.firstAt);
  return { ...kept, ...(own ? { own } : {}), failures, notKept: Math.max(kept.notKept, other.notKept) };
}

/** The page without some of its failures; nothing where none is left. */
export function withoutFailures(page: ArchivedPage, gone: readonly Failure[]): ArchivedPage | undefined {
  const isGone = (failure: Failure) => gone.some((other) => isSame(other, failure));
  const { own, ...rest } = page;
  const left = {
    ...rest,
    ...(own && !isGone(own) ? { own } : {}),
    failures: page.failures.filter((one) => !isGone(one)),
  };
  return left.own || left.failures.length > 0 ? left : undefined;
}

function hasFailure(page: ArchivedPage, failure: Failure): boolean {
  return failuresOn(page).some((other) => isSame(other, failure));
}
