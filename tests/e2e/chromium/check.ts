import type { Page } from 'playwright';
import type { Chromium } from './browser.ts';
import { openGuide } from './guide.ts';

/** The URL checker with nothing kept, and these addresses typed. */
export async function openCheck(browser: Chromium, addresses: readonly string[] = []): Promise<Page> {
  const page = await openGuide(browser, 'check');
  const forget = page.getByRole('button', { name: 'Delete these results' });
  if (await forget.isVisible()) await forget.click();
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
  // The check before it may still be shown, as “Your check of …”.
  await page.getByRole('heading', { name: 'Results', exact: true }).waitFor();
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
