import type { Page } from 'playwright';
import type { Chromium } from './browser.ts';

/** A page of the guide, by its route (`407`, `compare/401/403`), when it shows its heading. */
export async function openGuide(browser: Chromium, route = '', search = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/guide.html${search}#/${route}`);
  await page.locator('h1').waitFor();
  return page;
}

/** The address's hash. */
export function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}
