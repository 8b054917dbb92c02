import type { BrowserContext, Page, Worker } from 'playwright';
import { findChromium } from '../../../scripts/find-chromium.ts';
import { launchChromium } from '../../../scripts/launch-chromium.ts';
import type { ArchivedPage } from '../../../store/archive/archived-page.ts';
import { proxyAutoConfig } from '../../servers/broken-site/failures.ts';
import { type BrokenSite, startBrokenSite } from '../../servers/broken-site/index.ts';
import { readArchive } from '../read-archive.ts';

export const EXTENSION = `${import.meta.dirname}/../../../.output/chrome-mv3`;

interface Options {
  proxyScript?: string;
  colorScheme?: 'light' | 'dark';
  ignoreHTTPSErrors?: boolean;
  extension?: string;
  /** For the browser's command line. */
  args?: readonly string[];
  /** A folder that outlives the browser. */
  profile?: string;
  /** Leaves the page open that the extension shows when it is new. */
  keepsWelcome?: boolean;
}

/** The built extension in real Chromium, beside the broken site. */
export class Chromium {
  readonly site: BrokenSite;
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** An extension page to ask the browser from: it works without the worker, and does not wake it. */
  panel: Page;

  private constructor(site: BrokenSite, context: BrowserContext, extensionId: string, panel: Page) {
    this.site = site;
    this.context = context;
    this.extensionId = extensionId;
    this.panel = panel;
  }

  static async open(options: Options = {}): Promise<Chromium> {
    const site = await startBrokenSite();
    const { context, extensionId } = await launchChromium({
      executablePath: await findChromium(),
      extension: EXTENSION,
      headless: true,
      proxyScript: proxyAutoConfig(site),
      ...options,
    });
    const panel = await context.newPage();
    await panel.goto(`chrome-extension://${extensionId}/popup.html?tab=0`);
    return new Chromium(site, context, extensionId, panel);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.site.close();
  }

  /** A new tab with its id in the browser. */
  async tab(): Promise<Tab> {
    const ids = () => this.panel.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? -1));
    const before = await ids();
    const page = await this.context.newPage();
    const id = (await ids()).find((one) => !before.includes(one));
    if (id === undefined) throw new Error('The new tab has no id.');
    return new Tab(this, page, id);
  }

  /** Lets the extension into private windows, as its switch among the browser's extensions does. */
  allowPrivateWindows(): Promise<void> {
    return this.#switch({ incognitoAccess: true });
  }

  /** Keeps the extension from the computer's files. (Loaded unpacked, it may see them.) */
  forbidFiles(): Promise<void> {
    return this.#switch({ fileAccess: false });
  }

  async #switch(choice: Record<string, boolean>): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async ({ extensionId, choice }) => {
        // Without it, what was loaded unpacked is not started again.
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, ...choice });
      },
      { extensionId: this.extensionId, choice },
    );
    await page.close();
    // The switch starts the extension anew, and closes its pages.
    this.panel = await this.context.newPage();
    const url = `chrome-extension://${this.extensionId}/popup.html?tab=0`;
    for (let tries = 0; tries < 50; tries++) {
      const isOpen = await this.panel.goto(url).catch(() => false);
      if (isOpen) return;
      await this.panel.waitForTimeout(100);
    }
    throw new Error('The extension did not start again.');
  }

  /** Waits until the settings that are stored by now hold in the background, too. */
  async heedSettings(): Promise<void> {
    await this.panel.evaluate(() => chrome.runtime.sendMessage({ verb: 'heedSettings' }));
  }

  /** What the archive holds. */
  archived(): Promise<ArchivedPage[]> {
    return this.panel.evaluate(readArchive);
  }

  /** The extension's worker that runs now. */
  worker(): Worker {
    const worker = this.context.serviceWorkers().at(-1);
    if (!worker) throw new Error('The extension’s worker is asleep.');
    return worker;
  }

  /** Stops the extension's worker, as Chromium does after half a minute without work. */
  async stopWorker(): Promise<void> {
    const session = await this.context.newCDPSession(this.panel);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  }
}

export class Tab {
  readonly page: Page;
  readonly id: number;
  readonly #browser: Chromium;

  constructor(browser: Chromium, page: Page, id: number) {
    this.#browser = browser;
    this.page = page;
    this.id = id;
  }

  /** Goes to an address that may well fail, and waits until the store has heard of it. */
  async visit(address: string): Promise<void> {
    const url = address.startsWith('/') ? this.#browser.site.origin + address : address;
    const before = (await this.stored())?.pages.at(-1)?.committedAt;
    await this.page.goto(url, { timeout: 10_000, waitUntil: 'commit' }).catch(() => {});
    for (let tries = 0; tries < 40; tries++) {
      const tab = await this.stored();
      if (tab?.navigation?.failure || tab?.pages.at(-1)?.committedAt !== before) return;
      await this.page.waitForTimeout(50);
    }
  }

  /** Types this name and password into every sign-in window of the tab. (Playwright itself answers sites only.) */
  async signIn(credentials: { username: string; password: string }): Promise<void> {
    const session = await this.#browser.context.newCDPSession(this.page);
    session.on('Fetch.requestPaused', ({ requestId }) => {
      session.send('Fetch.continueRequest', { requestId }).catch(() => {});
    });
    session.on('Fetch.authRequired', ({ requestId }) => {
      const authChallengeResponse = { response: 'ProvideCredentials' as const, ...credentials };
      session.send('Fetch.continueWithAuth', { requestId, authChallengeResponse }).catch(() => {});
    });
    await session.send('Fetch.enable', { handleAuthRequests: true });
  }

  badge(): Promise<string> {
    return this.#browser.panel.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), this.id);
  }

  tooltip(): Promise<string> {
    return this.#browser.panel.evaluate((tabId) => chrome.action.getTitle({ tabId }), this.id);
  }

  /** What the store holds of this tab. */
  stored(): Promise<StoredTab> {
    const key = `tab:${this.id}`;
    return this.#browser.panel.evaluate(
      async (name) => (await chrome.storage.session.get(name))[name],
      key,
    ) as Promise<StoredTab>;
  }

  /** The tab's popup, as a page of its own. */
  async popup(): Promise<Page> {
    const popup = await this.#browser.context.newPage();
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.goto(`chrome-extension://${this.#browser.extensionId}/popup.html?tab=${this.id}`);
    await popup.locator('h1').waitFor();
    return popup;
  }
}

/** The stored facts, as loosely as a test wants them. */
export interface StoredTab {
  pages: StoredPage[];
  navigation?: { failure?: unknown };
}

interface StoredPage {
  url: string;
  committedAt: number;
  own?: Record<string, unknown>;
  failures: Record<string, unknown>[];
  notKept: number;
}
