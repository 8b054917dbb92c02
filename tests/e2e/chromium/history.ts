import type { Page } from 'playwright';
import type { Chromium } from './browser.ts';

/** The history in a tab of its own, once everything is counted. */
export async function openHistory(browser: Chromium, query = ''): Promise<Page> {
  const page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`chrome-extension://${browser.extensionId}/history.html${query}`);
  await isCounted(page);
  return page;
}

/** Waits until a history shows all that there is. */
export async function isCounted(page: Page): Promise<void> {
  await page.locator('main[aria-busy="false"]').waitFor({ timeout: 20_000 });
}

/** What the head of the list says: `3 failures`, `1 of 3 failures`. */
export async function tallyOf(page: Page): Promise<string | null> {
  const tally = page.locator('.list-head .tally');
  return (await tally.count()) === 0 ? null : tally.textContent();
}

/** The statuses, or the short words, of the lines that are drawn, from the top. */
export function wordsIn(page: Page): Promise<string[]> {
  return page.locator('.failure-line .word').allTextContents();
}

/** Opens the failure of which the line speaks so, and waits for its explanation. */
export async function openFailure(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('.line[role="option"]').filter({ hasText: text }).first().click();
  await page.locator('.detail article').waitFor();
}
