import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findChromium } from '../find-chromium.ts';
import type { Cast } from './cast.ts';
import { SIGHTS, type Sight } from './pages.ts';
import { EXTENSION, type Scheme, type Stage } from './stage.ts';

const FOLDER = join(import.meta.dirname, '../../.output/contact-sheet');

/** Of a long page, so much is shown; in pixels. */
const TALLEST = 1400;

/** Complains of pages that the build lacks, and of pages in the build that no sight shows. */
export async function checkPages(): Promise<void> {
  const built = (await readdir(EXTENSION)).filter((file) => file.endsWith('.html')).map((file) => file.slice(0, -5));
  const shown = [...new Set(SIGHTS.map(({ page }) => page))];
  const lost = shown.filter((page) => !built.includes(page)).map((page) => `The build has no ${page}.html.`);
  const unseen = built.filter((page) => !shown.includes(page)).map((page) => `No picture shows ${page}.html.`);
  if (lost.length + unseen.length === 0) return;
  throw new Error([...lost, ...unseen, 'See SIGHTS in scripts/screenshots/pages.ts.'].join('\n'));
}

/** Takes every page in every state and width, in the stage's colours. */
export async function takeSights(stage: Stage, cast: Cast): Promise<void> {
  const folder = join(FOLDER, stage.scheme);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const sight of SIGHTS) {
    const page = await stage.context.newPage();
    for (const width of sight.widths) {
      await page.setViewportSize({ width, height: 800 });
      // Another address first: one that differs by its hash alone would load nothing.
      await page.goto('about:blank');
      await page.goto(stage.address(`${sight.page}.html${sight.address?.(cast) ?? ''}`));
      await page.locator('h1, h2').first().waitFor();
      await page.waitForTimeout(300);
      await sight.act?.(page, cast);
      const { height: whole = 0 } = (await page.locator('body').boundingBox()) ?? {};
      const height = Math.min(TALLEST, Math.ceil(whole));
      await page.screenshot({
        path: join(folder, fileOf(sight, width)),
        fullPage: true,
        clip: { x: 0, y: 0, width, height },
      });
    }
    await page.close();
  }
}

/** Puts what was taken on sheets, one for all and one for each page, which is also a picture. Gives the first's path. */
export async function writeSheets(): Promise<string> {
  const index = join(FOLDER, 'index.html');
  await writeFile(index, sheet(SIGHTS, 'What Broke? on every page'));
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  for (const name of new Set(SIGHTS.map(({ page }) => page))) {
    const sights = SIGHTS.filter((sight) => sight.page === name);
    await writeFile(join(FOLDER, `${name}.html`), sheet(sights, name));
    await page.goto(pathToFileURL(join(FOLDER, `${name}.html`)).href);
    await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true });
  }
  await browser.close();
  return index;
}

function sheet(sights: readonly Sight[], title: string): string {
  const row = (sight: Sight, scheme: Scheme) =>
    sight.widths.map((width) => {
      const file = `${scheme}/${fileOf(sight, width)}`;
      const share = ((width / sight.widths.reduce((sum, one) => sum + one)) * 48).toFixed(2);
      return `<a href="${file}" style="width:${share}%"><img src="${file}" alt="${scheme}, ${width} pixels"></a>`;
    });
  const rows = sights.map(
    (sight) => `<h2>${sight.page}: ${sight.state} <small>${sight.widths.join(', ')} px</small></h2>
      <div>${[...row(sight, 'light'), ...row(sight, 'dark')].join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>
    body { font: 14px system-ui, sans-serif; background: #888b90; color: #fff; margin: 16px }
    div { display: flex; gap: 0.5%; align-items: start } img { width: 100%; display: block }
    h2 { font-size: 16px; margin: 16px 0 4px } small { font-weight: normal }
  </style><h1>${title}</h1>${rows.join('\n')}`;
}

function fileOf({ page, state }: Sight, width: number): string {
  return `${page}-${state.replace(/[^a-z0-9]+/gi, '-')}-${width}.png`;
}
