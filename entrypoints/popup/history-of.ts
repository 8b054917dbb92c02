import type { Tab } from '../../store/tab';

/** The history’s address of what it holds of a tab: of a private one, or one in which nothing failed, it knows nothing. */
export function historyOf({ id, isPrivate, hasFailed }: Pick<Tab, 'id' | 'isPrivate' | 'hasFailed'>): string {
  return isPrivate === false && hasFailed ? `history.html?${new URLSearchParams({ tab: id })}` : 'history.html';
}
