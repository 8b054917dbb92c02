import { relative } from 'node:path';
import { run } from './run.ts';
import { playOdd, playUsual } from './screenshots/cast.ts';
import { checkPages, takeSights, writeSheets } from './screenshots/contact-sheet.ts';
import { takeReadmePictures } from './screenshots/readme-pictures.ts';
import { spreadHistory } from './screenshots/spread-history.ts';
import { openStage } from './screenshots/stage.ts';
import { takeStorePictures } from './screenshots/store-pictures.ts';
import { STORE_FOLDER } from './screenshots/store-sizes.ts';

// Takes every picture there is of the extension, of real failures, in light and dark: the stores', the README's, and
// a contact sheet of every page in every state and width, to look at.
console.log('Building the extension.');
if ((await run('wxt', ['build'], { quiet: true })) !== 0) {
  await run('wxt', ['build']);
  process.exit(1);
}
await checkPages();
for (const scheme of ['light', 'dark'] as const) {
  console.log(`Taking the ${scheme} pictures.`);
  const stage = await openStage(scheme);
  const usual = await playUsual(stage);
  await spreadHistory(stage, Object.keys(usual).length);
  await takeReadmePictures(stage, usual);
  await takeStorePictures(stage, usual, STORE_FOLDER);
  await takeSights(stage, { ...usual, ...(await playOdd(stage)) });
  await stage.close();
}
const sheet = relative(process.cwd(), await writeSheets());
console.log(`Wrote docs/, listing/pictures/ and, to look at every page, ${sheet}.`);
