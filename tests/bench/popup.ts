import type { BrowserContext } from 'playwright';
import { Chromium } from '../e2e/chromium/browser.ts';
import { inRounds, type Measured } from './rounds.ts';

/**
 * How long it takes from opening the popup to its heading, in What Broke? for a tab whose page is a 404, and in an
 * empty popup. Both extensions' processes are running already: another page of each stays open.
 */
export async function popup(
  whatBroke: string,
  emptyPopup: string,
  rounds: number,
): Promise<Measured<'ours' | 'empty'>> {
  const [ours, empty] = [await Chromium.open({ extension: whatBroke }), await Chromium.open({ extension: emptyPopup })];
  try {
    const tab = await ours.tab();
    await tab.visit('/status/404');
    return await inRounds('popup', rounds, {
      ours: () => openOnce(ours.context, `chrome-extension://${ours.extensionId}/popup.html?tab=${tab.id}`),
      empty: () => openOnce(empty.context, `chrome-extension://${empty.extensionId}/popup.html?tab=${tab.id}`),
    });
  } finally {
    await Promise.all([ours.close(), empty.close()]);
  }
}

async function openOnce(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(markHeading);
  await page.goto(url);
  const took = await page.waitForFunction(() => performance.getEntriesByName('heading')[0]?.startTime);
  const result = (await took.jsonValue()) ?? Number.NaN;
  await page.close();
  return result;
}

/** Marks the frame in which the first heading is drawn; marks count from the start of the navigation. */
function markHeading() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('h1')) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('heading'));
  });
  observer.observe(document, { childList: true, subtree: true });
}
