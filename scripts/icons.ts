import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './find-chromium.ts';
import { FOLDER, fingerprint, ICONS, iconDocument } from './icon-drawings.ts';
import { withNote } from './png.ts';

// Renders the drawings in public/icon/ in every size that browsers ask for. Each picture notes what it was made from,
// so that a test can tell when a drawing has changed and its pictures have not.
const browser = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const icon of ICONS) {
  await page.setViewportSize({ width: icon.size, height: icon.size });
  await page.setContent(iconDocument(icon));
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(join(FOLDER, icon.file), withNote(png, fingerprint(icon)));
}
await browser.close();
