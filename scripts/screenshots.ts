import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrokenSite } from '../tests/servers/broken-site/index.ts';
import { findChromium } from './find-chromium.ts';
import { launchChromium } from './launch-chromium.ts';
import { run } from './run.ts';

const FOLDER = join(import.meta.dirname, '../docs');
const PROXY = 'proxy.corp.example:3128';

// Takes the README's pictures, in light and dark: the real extension on a real 407, and the guide's page about it.
await run('wxt', ['build'], { quiet: true });
await mkdir(FOLDER, { recursive: true });
const site = await startBrokenSite();
for (const colorScheme of ['light', 'dark'] as const) {
  const { context, extensionId, worker } = await launchChromium({
    executablePath: await findChromium(),
    extension: join(import.meta.dirname, '../.output/chrome-mv3'),
    headless: true,
    colorScheme,
    proxyScript: `function FindProxyForURL(url, host) { return host === 'intranet.example.org' ? 'PROXY ${PROXY}' : 'DIRECT'; }`,
    args: [`--host-resolver-rules=MAP ${PROXY} ${site.proxy}`, '--force-device-scale-factor=2'],
  });
  const [page] = context.pages();
  const tabId = await (await worker()).evaluate(async () => (await chrome.tabs.query({}))[0]?.id);
  await page?.goto('https://intranet.example.org/').catch(() => {});
  await page?.waitForTimeout(500);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
  await popup.locator('h1').waitFor();
  await popup.screenshot({ path: join(FOLDER, `popup-${colorScheme}.png`), scale: 'device' });
  const link = await popup.getByRole('link', { name: 'More about 407' }).getAttribute('href');
  const guide = await context.newPage();
  await guide.setViewportSize({ width: 1100, height: 760 });
  await guide.goto(`chrome-extension://${extensionId}/${link}`);
  await guide.locator('.seen-here').waitFor();
  await guide.screenshot({ path: join(FOLDER, `guide-${colorScheme}.png`) });
  await context.close();
}
await site.close();
console.log('Wrote docs/{popup,guide}-{light,dark}.png');
