import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { Chromium } from '../e2e/chromium/browser.ts';
import { fillArchive } from '../e2e/chromium/fill-archive.ts';
import { manyPages } from '../many-pages.ts';
import { extensionMemory } from './memory.ts';
import { inRounds } from './rounds.ts';

const FEW = 100;
const MANY = 100_000;
const WHOLE = 'main[aria-busy="false"]';

/** Milliseconds; of memory, bytes. */
export interface HistoryTimes {
  /** From opening the history to its first lines and its timeline, with 100 and with 100,000 failures. */
  few: number[];
  many: number[];
  /** From choosing a site to the lines of that site alone, with 100,000. */
  filter: number[];
  /** What the extension's process holds with the history open. */
  fewBytes: number[];
  manyBytes: number[];
}

/** How the history page does with 100 failures and with 100,000. */
export async function history(extension: string, rounds: number): Promise<HistoryTimes> {
  const profile = () => mkdtemp(join(tmpdir(), 'what-broke-bench-'));
  const [fewProfile, manyProfile] = [await profile(), await profile()];
  const few = await openFilled(extension, fewProfile, FEW);
  const many = await openFilled(extension, manyProfile, MANY);
  try {
    const memory = { fewBytes: [] as number[], manyBytes: [] as number[] };
    const times = await inRounds('history', rounds, {
      few: () => openHistory(few, fewProfile, memory.fewBytes),
      many: () => openHistory(many, manyProfile, memory.manyBytes),
      filter: () => filterOnce(many),
    });
    return { ...times, ...memory };
  } finally {
    await Promise.all([few.close(), many.close()]);
    for (const folder of [fewProfile, manyProfile]) await rm(folder, { recursive: true, force: true });
  }
}

/** A browser whose archive holds so many failures, started anew, so that it does not hold what filling it took. */
async function openFilled(extension: string, profile: string, failures: number): Promise<Chromium> {
  const filling = await Chromium.open({ extension, profile });
  await fillArchive(filling, manyPages(failures, Date.now()));
  const page = await open(filling);
  await page.locator(WHOLE).waitFor({ timeout: 120_000 });
  // What was counted is kept for the next time.
  await page.waitForTimeout(1000);
  await filling.close();
  return Chromium.open({ extension, profile });
}

async function openHistory(browser: Chromium, profile: string, bytes: number[]): Promise<number> {
  const page = await open(browser);
  const marked = await page.waitForFunction(() => performance.getEntriesByName('shown')[0]);
  const took = await marked.evaluate((mark) => mark?.startTime ?? Number.NaN);
  await page.locator(WHOLE).waitFor({ timeout: 120_000 });
  const session = await browser.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  bytes.push(await extensionMemory(profile));
  await page.close();
  return took;
}

async function filterOnce(browser: Chromium): Promise<number> {
  const page = await open(browser);
  await page.locator(WHOLE).waitFor({ timeout: 120_000 });
  const took = await page.evaluate(chooseSite);
  await page.close();
  return took;
}

async function open(browser: Chromium): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript(markShown);
  await page.goto(`chrome-extension://${browser.extensionId}/history.html`);
  return page;
}

/** Marks the frame in which both the first lines and the timeline are drawn. */
function markShown() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.failure-line') || !document.querySelector('.timeline canvas')) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('shown'));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Chooses the first site; until the frame in which the list says so. */
async function chooseSite(): Promise<number> {
  const before = document.querySelector('.list-head .tally')?.textContent;
  const start = performance.now();
  document.querySelector<HTMLButtonElement>('.facet[data-facet="site"] li button')?.click();
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.list-head .tally')?.textContent === before) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(performance.now() - start));
    };
    look();
  });
}
