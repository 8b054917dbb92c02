import type { Chromium } from './browser.ts';

export type HostAccess = 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';

/** Chooses what the extension may see, as the browser’s own page with its settings does. */
export async function allow(browser: Chromium, hostAccess: HostAccess, sites: readonly string[] = []): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ({ extensionId, hostAccess, sites }) => {
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
      for (const site of sites) await chrome.developerPrivate.addHostPermission(extensionId, site);
    },
    { extensionId: browser.extensionId, hostAccess, sites },
  );
  await page.close();
}
