import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { startBrokenSite } from '../../tests/servers/broken-site/index.ts';
import { findChromium } from '../find-chromium.ts';
import { launchChromium } from '../launch-chromium.ts';
import { startShop } from './shop.ts';

export type Scheme = 'light' | 'dark';

/** A tab in which something failed. */
export interface Tab {
  id: number;
  page: Page;
}

/** What is on a tab’s toolbar button, and on which colour (CSS). */
export interface Badge {
  text: string;
  colour: string;
}

/** A browser with the extension in it, and servers that fail. */
export interface Stage {
  scheme: Scheme;
  context: BrowserContext;
  /** The address of a page of the extension, `popup.html?tab=1`. */
  address(page: string): string;
  /** Goes to an address in a new tab, and waits until what fails there has failed. */
  visit(url: string): Promise<Tab>;
  badge(tab: Tab): Promise<Badge>;
  /** The broken site, for what the shop does not do. */
  brokenSite: string;
  close(): Promise<void>;
}

export const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/** A name of a proxy that looks like one, for the pictures. */
const PROXY = 'proxy.corp.example:3128';

/** How long the slowest of what is visited, hundreds of failures on a page, takes to be counted; in milliseconds. */
const TO_SETTLE = 800;

export async function openStage(scheme: Scheme): Promise<Stage> {
  const [site, shop] = await Promise.all([startBrokenSite(), startShop()]);
  const names = [
    `MAP ${PROXY} ${site.proxy}`,
    `MAP shop.example 127.0.0.1:${shop.port}`,
    'MAP shopp.example ~NOTFOUND',
  ];
  const { context, extensionId, worker } = await launchChromium({
    executablePath: await findChromium(),
    extension: EXTENSION,
    headless: true,
    colorScheme: scheme,
    proxyScript: `function FindProxyForURL(url, host) { return host === 'intranet.example.org' ? 'PROXY ${PROXY}' : 'DIRECT'; }`,
    args: [`--host-resolver-rules=${names.join(',')}`],
  });
  const background = await worker();
  const ids = () => background.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? -1));
  return {
    scheme,
    context,
    address: (page) => `chrome-extension://${extensionId}/${page}`,
    brokenSite: site.origin,
    async visit(url) {
      const before = await ids();
      const page = await context.newPage();
      const id = (await ids()).find((one) => !before.includes(one)) ?? -1;
      await page.goto(url, { timeout: 10_000 }).catch(() => {});
      await page.waitForTimeout(TO_SETTLE);
      return { id, page };
    },
    badge: ({ id }) =>
      background.evaluate(async (tabId) => {
        const [text, colour] = await Promise.all([
          chrome.action.getBadgeText({ tabId }),
          chrome.action.getBadgeBackgroundColor({ tabId }),
        ]);
        return { text, colour: `rgb(${colour.slice(0, 3).join(' ')})` };
      }, id),
    async close() {
      await context.close();
      await Promise.all([site.close(), shop.close()]);
    },
  };
}
