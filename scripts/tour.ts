import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type BrokenLink, failures } from '../tests/servers/broken-site/failures.ts';
import type { BrokenSite } from '../tests/servers/broken-site/index.ts';
import type { Launched } from './launch-chromium.ts';

const FOLDER = join(import.meta.dirname, '../.screenshots');

/** Visits each failure of the broken site, prints what badge and popup say, and keeps a picture of each popup. */
export async function tour({ context, extensionId, worker }: Launched, site: BrokenSite): Promise<boolean> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const [page] = context.pages();
  const background = await worker();
  const tabId = await background.evaluate(async () => (await chrome.tabs.query({}))[0]?.id);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  let silent = 0;

  console.log(row('WHAT FAILS', 'BADGE', 'WHAT THE POPUP SAYS', 'WHERE IT BROKE'));
  for (const [index, link] of failures(site).entries()) {
    await page?.goto(link.url, { timeout: 10_000 }).catch(() => {});
    // The badge counts the failures of a page's parts when it has loaded.
    await page?.waitForTimeout(link.title.includes('300') ? 2000 : 400);
    const badge = await background.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
    await popup
      .locator('h1')
      .waitFor({ timeout: 5000 })
      .catch(() => {});
    const { headline, where, parts } = await popup.evaluate(() => ({
      headline: document.querySelector('h1')?.textContent,
      where: document.querySelector('.path')?.getAttribute('aria-label'),
      parts: [...document.querySelectorAll('.row')].map((part) =>
        [...part.children].map((piece) => piece.textContent).join('  '),
      ),
    }));
    if (!headline || !badge) silent++;
    console.log(row(link.title, badge, headline ?? 'nothing', where?.replace('Where it broke: ', '') ?? ''));
    for (const part of parts) console.log(row('', '', `  ${part}`, ''));
    await popup.screenshot({ path: join(FOLDER, fileName(index, link)) });
  }
  console.log(`\nPictures of every popup are in ${relative(process.cwd(), FOLDER) || '.'}/`);
  if (silent > 0) console.log(`${silent} failures were not shown.`);
  return silent === 0;
}

function row(...cells: [title: string, badge: string, headline: string, where: string]): string {
  const widths = [46, 6, 64, 40];
  return cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join(' ')
    .trimEnd();
}

function fileName(index: number, { title }: BrokenLink): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${String(index + 1).padStart(2, '0')}-${words}.png`;
}
