import type { Page } from 'playwright';
import { Chromium } from '../e2e/chromium/browser.ts';
import { openGuide } from '../e2e/chromium/guide.ts';
import { headingAfter, openOnce } from './heading.ts';
import { inRounds, type Measured } from './rounds.ts';

/** Codes to go to, a new one in each round: a page that was shown once is faster. */
const CODES = [404, 503, 301, 410, 429, 502, 418, 200, 451, 500, 422, 308, 405, 511, 206, 409, 304, 417, 425, 508];

/**
 * How long a code's page of the guide takes: from a click on a link in the guide, and opened afresh; beside an empty
 * Preact page opened afresh.
 */
export async function guide(
  whatBroke: string,
  emptyPopup: string,
  rounds: number,
): Promise<Measured<'click' | 'opened' | 'empty'>> {
  const ours = await Chromium.open({ extension: whatBroke });
  const empty = await Chromium.open({ extension: emptyPopup });
  const address = (browser: Chromium, page: string) => `chrome-extension://${browser.extensionId}/${page}`;
  try {
    const page = await openGuide(ours);
    return await inRounds('guide', rounds, {
      click: (round) => clickOnce(page, CODES[round % CODES.length] ?? 404),
      opened: (round) => openOnce(ours.context, address(ours, `guide.html#/${CODES[round % CODES.length]}`)),
      empty: () => openOnce(empty.context, address(empty, 'popup.html')),
    });
  } finally {
    await Promise.all([ours.close(), empty.close()]);
  }
}

/** From a click on a link to the frame in which the page that it leads to is drawn. */
async function clickOnce(page: Page, code: number): Promise<number> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'What does this error mean?');
  return page.evaluate(headingAfter, code);
}
