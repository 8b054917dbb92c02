import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UsualCast } from './cast.ts';
import type { Stage } from './stage.ts';
import { popupOf } from './store-pictures.ts';

const FOLDER = join(import.meta.dirname, '../../docs');

/** Takes the README's pictures, in the stage's colours: a popup, and the page of the guide that it leads to. */
export async function takeReadmePictures(stage: Stage, { proxy }: UsualCast): Promise<void> {
  const save = (name: string, png: Buffer) => writeFile(join(FOLDER, `${name}-${stage.scheme}.png`), png);
  await save('popup', await popupOf(stage, proxy));

  const popup = await stage.context.newPage();
  await popup.goto(stage.address(`popup.html?tab=${proxy.id}`));
  const link = await popup.getByRole('link', { name: 'More about 407' }).getAttribute('href');
  await popup.setViewportSize({ width: 1100, height: 760 });
  await popup.goto(stage.address(link ?? ''));
  await popup.locator('.seen-here').waitFor();
  await popup.waitForTimeout(300);
  await save('guide', await popup.screenshot());
  await popup.close();
}
