import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/find-chromium.ts';
import { visitAll } from './visit-all.ts';

/** What Playwright records of these visits in Chromium, bodies included: the text of a HAR file. */
export async function recordInPlaywright(urls: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'what-broke-har-'));
  const path = join(folder, 'playwright.har');
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    const context = await browser.newContext({ recordHar: { path, content: 'embed' } });
    await visitAll(await context.newPage(), urls);
    // It writes the file when it closes.
    await context.close();
    return await readFile(path, 'utf8');
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
