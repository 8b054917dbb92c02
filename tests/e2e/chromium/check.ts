import type { Page } from 'playwright';
import type { Chromium } from './browser.ts';
import { openGuide } from './guide.ts';

/** The URL checker with nothing kept, and these addresses typed. */
export async function openCheck(browser: Chromium, addresses: readonly string[] = []): Promise<Page> {
  await browser.panel.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('what-broke-checks');
        deleting.onsuccess = resolve;
        deleting.onerror = reject;
      }),
  );
  const page = await openGuide(browser, 'check');
  await page.getByLabel('One address').fill(addresses.join('\n'));
  return page;
}

/** The button that starts it. */
export const startButton = (page: Page) => page.locator('.check-form button.primary');

/** What the page says when so many are checked. */
export const doneWords = (count: number) => (count === 1 ? 'It is checked' : `All ${count.toLocaleString()} checked`);

/** Checks addresses as chosen before the start, and waits until all are done: half a minute and more, where sites ask to wait. */
export async function check(
  browser: Chromium,
  addresses: readonly string[],
  choose: (form: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await openCheck(browser, addresses);
  await choose(page);
  await startButton(page).click();
  await page.getByText(doneWords(addresses.length)).waitFor({ timeout: 50_000 });
  return page;
}

/** What each line of the results says. */
export const linesOf = (page: Page) =>
  page
    .locator('.results-list .line')
    .evaluateAll((lines) =>
      lines.map((line) => [line.querySelector('.what')?.textContent, line.querySelector('.rest')?.textContent]),
    );
