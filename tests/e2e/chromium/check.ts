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

/** Checks addresses, and waits until all are done. */
export async function check(browser: Chromium, addresses: readonly string[]): Promise<Page> {
  const page = await openCheck(browser, addresses);
  await startButton(page).click();
  // The check before it may still be shown, as “Your check of …”.
  await page.getByRole('heading', { name: 'Results', exact: true }).waitFor();
  await page.getByText(`All ${addresses.length.toLocaleString()} checked`).waitFor();
  return page;
}

/** What each line of the results says. */
export const linesOf = (page: Page) =>
  page
    .locator('.results-list .line')
    .evaluateAll((lines) =>
      lines.map((line) => [line.querySelector('.what')?.textContent, line.querySelector('.rest')?.textContent]),
    );
