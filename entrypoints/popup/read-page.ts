import { readPageText } from '../../capture/read-page-text';
import { loadPageWords } from '../../data';
import { isNoise } from '../../diagnose/noise';
import type { ReadPage } from '../../diagnose/page-words';
import { shownPage, type Tab } from '../../store/tab';

/** Reads what a tab's failed page says; nothing where the page did not fail with an answer, or can't be read. */
export async function readFailedPage(tabId: number, tab: Tab): Promise<ReadPage | undefined> {
  const own = shownPage(tab, isNoise)?.own;
  if (!own || (own.status ?? 0) < 400) return;
  const [text, words] = await Promise.all([readPageText(tabId, own.url), loadPageWords()]);
  return text === undefined ? undefined : { text, words };
}
