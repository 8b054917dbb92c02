import type { ArchivedPage } from '../../../store/archive/archived-page.ts';
import type { Chromium } from './browser.ts';

/** Pages sent in one message. */
const AT_ONCE = 500;

/** Puts pages into the archive, through the door that the history page uses, and sees to it that they stay there. */
export async function fillArchive(browser: Chromium, pages: readonly ArchivedPage[]): Promise<void> {
  const { panel } = browser;
  await panel.evaluate(() => chrome.storage.local.set({ settings: { keptDays: 365, keptFailures: 100_000 } }));
  await browser.heedSettings();
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    await panel.evaluate(
      (what) => chrome.runtime.sendMessage({ verb: 'addPages', what }),
      pages.slice(from, from + AT_ONCE),
    );
  }
}
