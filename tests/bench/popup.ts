import { Chromium } from '../e2e/chromium/browser.ts';
import { openOnce } from './heading.ts';
import { inRounds, type Measured } from './rounds.ts';

/**
 * How long it takes from opening a popup to its heading, for a tab whose page is a 404, with each of these extensions.
 * Their processes are running already: another page of each stays open.
 */
export async function popup<Name extends string>(
  extensions: Record<Name, string>,
  rounds: number,
): Promise<Measured<Name>> {
  const browsers: Chromium[] = [];
  const measures: [name: string, measure: () => Promise<number>][] = [];
  try {
    for (const [name, extension] of Object.entries<string>(extensions)) {
      const browser = await Chromium.open({ extension });
      browsers.push(browser);
      const tab = await browser.tab();
      await tab.page.goto(`${browser.site.origin}/status/404`);
      const url = `chrome-extension://${browser.extensionId}/popup.html?tab=${tab.id}`;
      measures.push([name, () => openOnce(browser.context, url)]);
    }
    return await inRounds('popup', rounds, Object.fromEntries(measures) as Record<Name, () => Promise<number>>);
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}
