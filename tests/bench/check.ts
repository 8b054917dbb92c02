import { createServer } from 'node:http';
import type { Page } from 'playwright';
import { Chromium } from '../e2e/chromium/browser.ts';
import { openCheck, startButton } from '../e2e/chromium/check.ts';
import { listen } from '../servers/listen.ts';
import { inRounds, type Measured } from './rounds.ts';

const ADDRESSES = 1000;
const AT_ONCE = 6;

/**
 * How long the URL checker takes for 1,000 addresses of this computer, which it asks without a pause, to the last
 * result; beside `fetch` alone in the same page, as many at once, with the same request.
 */
export async function check(whatBroke: string, rounds: number): Promise<Measured<'checked' | 'fetched'>> {
  const server = await listen(createServer((_request, response) => response.end('fine')));
  const browser = await Chromium.open({ extension: whatBroke });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const urlsOf = (round: string) =>
    Array.from({ length: ADDRESSES }, (_, index) => `http://127.0.0.1:${server.port}/${round}/${index}`);
  const page = await openCheck(browser);
  try {
    return await inRounds('check', rounds, {
      checked: (round) => checkOnce(page, urlsOf(`checked-${round}`)),
      fetched: (round) => page.evaluate(fetchAll, { urls: urlsOf(`fetched-${round}`), atOnce: AT_ONCE }),
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** From the press of the button to the page's saying that all is done. */
async function checkOnce(page: Page, urls: readonly string[]): Promise<number> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), urls.join('\n'));
  await page.getByLabel('One address').selectText();
  await page.keyboard.press('Control+V');
  await page.getByRole('button', { name: `Check ${ADDRESSES.toLocaleString('en')} addresses` }).waitFor();
  await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>('.check-form button.primary')?.disabled);
  await startButton(page).waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        let hasBegun = false;
        const observer = new MutationObserver(() => {
          const says = document.querySelector('.run-bar')?.textContent ?? '';
          hasBegun ||= says.includes('Pause');
          if (!hasBegun || !says.startsWith('All ')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        document.querySelector<HTMLButtonElement>('.check-form button.primary')?.click();
      }),
  );
}

/** Runs in the page. */
async function fetchAll({ urls, atOnce }: { urls: readonly string[]; atOnce: number }): Promise<number> {
  const start = performance.now();
  const left = urls.values();
  const work = async () => {
    for (const url of left)
      await fetch(url, { method: 'HEAD', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return performance.now() - start;
}
