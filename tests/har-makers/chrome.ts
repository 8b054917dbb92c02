import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/find-chromium.ts';
import { visitAll } from './visit-all.ts';

// What runs in DevTools’ own page is text: what runs these tests would change every import() in it. The modules are
// those that DevTools themselves load.

/** Turns “Preserve log” on; false as long as DevTools start, or are attached to no page. */
const PRESERVE_LOG = `(async () => {
  const { TargetManager } = (await import('./core/sdk/sdk.js')).TargetManager;
  const { Settings } = (await import('./core/common/common.js')).Settings;
  if (!Settings.hasInstance() || !TargetManager.instance().primaryPageTarget()) return false;
  Settings.instance().moduleSetting('network-log.preserve-log').set(true);
  return true;
})()`;

/** “Export HAR (sanitized)”, without the window that asks where to. */
const EXPORT_HAR = `(async () => {
  const { CompositeProgress } = (await import('./core/common/common.js')).Progress;
  const { Writer } = (await import('./models/har/har.js')).Writer;
  const { NetworkPanel } = (await import('./panels/network/network.js')).NetworkPanel;
  const requests = NetworkPanel.instance().networkLogView.harRequests();
  return Writer.harStringForRequests(requests, { sanitize: true }, new CompositeProgress({}));
})()`;

/**
 * What Chrome’s DevTools export of these visits, with “Preserve log” on: the text of a HAR file. An extension blocks
 * what is called `advert`.
 */
export async function recordInChrome(urls: readonly string[]): Promise<string> {
  const browser = await launch({
    executablePath: await findChromium(),
    headless: true,
    enableExtensions: [`${import.meta.dirname}/../e2e/chromium/blocker`],
    // A root user has no sandbox to step down into.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const devTools = await page.openDevTools();
    await devTools.waitForFunction(PRESERVE_LOG);
    await visitAll(page, urls);
    return (await devTools.evaluate(EXPORT_HAR)) as string;
  } finally {
    await browser.close();
  }
}
