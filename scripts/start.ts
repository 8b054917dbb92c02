import { proxyAutoConfig } from '../tests/servers/broken-site/failures.ts';
import { type BrokenSite, startBrokenSite } from '../tests/servers/broken-site/index.ts';
import { findChromium } from './find-chromium.ts';
import { launchChromium } from './launch-chromium.ts';
import { run } from './run.ts';
import { tour } from './tour.ts';

const EXTENSION = `${import.meta.dirname}/../.output/chrome-mv3`;
const hasDisplay = process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

console.log('Building the extension.');
if ((await run('wxt', ['build'], { quiet: true })) !== 0) {
  await run('wxt', ['build']);
  process.exit(1);
}
const executablePath = await findChromium();
console.log(`Browser: ${executablePath}`);
const site = await startBrokenSite();
const browser = await launchChromium({
  executablePath,
  extension: EXTENSION,
  headless,
  proxyScript: proxyAutoConfig(site),
  keepsWelcome: !headless,
});
const isGood = headless ? await tour(browser, site) : await lookAround(site);
await browser.context.close();
await site.close();
process.exit(isGood ? 0 : 1);

/** Shows the site's index until the browser is closed, or until Ctrl-C, upon which Playwright closes it. */
async function lookAround({ origin }: BrokenSite): Promise<true> {
  const [page] = browser.context.pages();
  await page?.goto(origin);
  console.log(
    `The broken site is at ${origin}, beside the welcome page. Pin What Broke? to the toolbar, then click a link on the page.`,
  );
  console.log('Close the browser, or press Ctrl-C, to end.');
  await browser.context.waitForEvent('close', { timeout: 0 });
  return true;
}
