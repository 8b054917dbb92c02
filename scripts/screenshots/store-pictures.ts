import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { browserWindow, PAGE } from './browser-window.ts';
import type { UsualCast } from './cast.ts';
import { marquee, smallTile } from './promo.ts';
import type { Stage, Tab } from './stage.ts';
import { PICTURES, SIZES } from './store-sizes.ts';

type Take = (stage: Stage, cast: UsualCast) => Promise<Buffer>;

const overPage =
  (name: keyof UsualCast, address: string): Take =>
  async (stage, cast) => {
    const tab = cast[name];
    await tab.page.setViewportSize(PAGE);
    const page = await tab.page.screenshot();
    const shot = { address, badge: await stage.badge(tab), page, popup: await popupOf(stage, tab) };
    return draw(stage, browserWindow(shot), SIZES.screen);
  };

const wholePage =
  (address: string, act?: (page: Page) => Promise<void>): Take =>
  async ({ context, address: at }) => {
    const page = await context.newPage();
    await page.setViewportSize(SIZES.screen);
    await page.goto(at(address));
    await page.locator('h1, h2').first().waitFor();
    await act?.(page);
    await page.waitForTimeout(500);
    const png = await page.screenshot();
    await page.close();
    return png;
  };

/** The names are in the order in which a store shows them. */
const TAKES: Record<(typeof PICTURES)[number]['name'], Take> = {
  '1-page': overPage('name', 'shopp.example'),
  '2-parts': overPage('parts', 'shop.example'),
  '3-history': wholePage('history.html', async (page) => {
    await page.locator('.line[role="option"]').first().click();
    await page.locator('.detail article').waitFor();
  }),
  '4-guide': wholePage('guide.html#/407'),
  '5-compare': wholePage('guide.html#/compare/401/403'),
  '6-wait': overPage('busy', 'shop.example/checkout'),
  '7-settings': wholePage('options.html'),
  'tile-440x280': (stage) => draw(stage, smallTile(), SIZES.tile),
  'marquee-1400x560': async (stage, cast) => draw(stage, marquee(await popupOf(stage, cast.proxy)), SIZES.marquee),
};

/** Takes every picture that the stores show, in the stage's colours. */
export async function takeStorePictures(stage: Stage, cast: UsualCast, folder: string): Promise<void> {
  await mkdir(join(folder, stage.scheme), { recursive: true });
  for (const { name } of PICTURES)
    await writeFile(join(folder, stage.scheme, `${name}.png`), await TAKES[name](stage, cast));
}

/** A tab's popup, as high as a browser lets it be. */
export async function popupOf({ context, address }: Stage, { id }: Tab): Promise<Buffer> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(address(`popup.html?tab=${id}`));
  await popup.locator('h1').waitFor();
  await popup.waitForTimeout(300);
  const { height = 0 } = (await popup.locator('body').boundingBox()) ?? {};
  const png = await popup.screenshot({ clip: { x: 0, y: 0, width: 400, height: Math.min(600, height) } });
  await popup.close();
  return png;
}

async function draw({ context }: Stage, document: string, size: { width: number; height: number }): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.setContent(document);
  const png = await page.screenshot();
  await page.close();
  return png;
}
