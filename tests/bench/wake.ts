import { setTimeout as pause } from 'node:timers/promises';
import { Chromium } from '../e2e/chromium/browser.ts';
import { inRounds, type Measured } from './rounds.ts';

const PATIENCE = 10_000;

/**
 * How long after a navigation to a 404 begins the badge says so, with the worker asleep and awake. The extension's
 * process runs in both cases: only one of its pages can look at the badge.
 */
export async function wake(whatBroke: string, rounds: number): Promise<Measured<'asleep' | 'awake'>> {
  const browser = await Chromium.open({ extension: whatBroke });
  try {
    return await inRounds('wake', rounds, {
      asleep: () => untilBadge(browser, () => browser.stopWorker()),
      awake: () => untilBadge(browser),
    });
  } finally {
    await browser.close();
  }
}

async function untilBadge(browser: Chromium, prepare?: () => Promise<void>): Promise<number> {
  const tab = await browser.tab();
  await tab.visit('/page');
  // The worker is awake now; what it writes and paints of this page has to be over.
  await pause(600);
  await prepare?.();
  const seen = browser.panel.evaluate(watchBadge, { tabId: tab.id, patience: PATIENCE });
  await tab.page.goto(`${browser.site.origin}/status/404`);
  const start = await tab.page.evaluate(() => performance.timeOrigin);
  const took = (await seen) - start;
  await tab.page.close();
  return took;
}

/** When the badge of a tab says 404, in milliseconds since the epoch. */
async function watchBadge({ tabId, patience }: { tabId: number; patience: number }): Promise<number> {
  const now = () => performance.timeOrigin + performance.now();
  const end = now() + patience;
  while ((await chrome.action.getBadgeText({ tabId })) !== '404') {
    if (now() > end) throw new Error('The badge never said 404.');
  }
  return now();
}
