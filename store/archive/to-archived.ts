import type { Page } from '../page';
import type { IsNoise, Tab } from '../tab';
import type { ArchivedPage } from './archived-page';

/** A tab's page as the archive keeps it; nothing where nothing failed on it that is to be remembered. */
export function toArchived(page: Page, tab: Tab, isNoise: IsNoise): ArchivedPage | undefined {
  const own = page.own && !page.own.isForgotten && !isNoise(page.own) ? page.own : undefined;
  const failures = page.failures.filter((failure) => !failure.isForgotten && !isNoise(failure));
  if (!own && failures.length === 0) return;
  const at = page.requestedAt ?? page.committedAt;
  const url = page.url || own?.url || '';
  return { id: page.id, tab: tab.id, url, at, ...(own ? { own } : {}), failures, notKept: page.notKept };
}
