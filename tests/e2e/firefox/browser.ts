import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { findFirefox } from '../../../scripts/find-firefox.ts';
import type { ArchivedPage } from '../../../store/archive/archived-page.ts';
import { proxyAutoConfig } from '../../servers/broken-site/failures.ts';
import { type BrokenSite, startBrokenSite } from '../../servers/broken-site/index.ts';
import { readArchive } from '../read-archive.ts';
import { openExtensionPage, Popup, pause } from './extension-page.ts';

declare const browser: typeof extensionApi;

const EXTENSION = `${import.meta.dirname}/../../../.output/firefox-mv3`;
const GECKO_ID = 'what-broke@what-broke.example';

/** Puppeteer's line to the browser, which its types do not tell of. */
interface Wired {
  connection: { send(method: string, params: object): Promise<unknown> };
}

interface Options {
  proxyScript?: string;
  ignoreHTTPSErrors?: boolean;
  /** Preferences beside those that every test needs. */
  preferences?: Record<string, unknown>;
  /** A folder that outlives the browser. */
  profile?: string;
  /** What the extension stores belongs to this: with the same one it finds it again. */
  uuid?: string;
  /** Lets the extension into private windows, as its switch among the browser's extensions does. */
  seesPrivateWindows?: boolean;
  /** Leaves the page open that the extension shows when it is new. */
  keepsWelcome?: boolean;
}

/** The built extension in real Firefox, beside the broken site. */
export class Firefox {
  readonly site: BrokenSite;
  readonly driver: Browser;
  /** The extension's own pages begin with this. */
  readonly base: string;
  /** An extension page to ask the browser from. */
  readonly panel: Page;

  private constructor(site: BrokenSite, driver: Browser, base: string, panel: Page) {
    this.site = site;
    this.driver = driver;
    this.base = base;
    this.panel = panel;
  }

  static async open(options: Options = {}): Promise<Firefox> {
    const { proxyScript, ignoreHTTPSErrors = false, preferences, profile } = options;
    const { uuid = randomUUID(), seesPrivateWindows = false, keepsWelcome = false } = options;
    const site = await startBrokenSite();
    const driver = await launch({
      browser: 'firefox',
      executablePath: await findFirefox(),
      headless: true,
      acceptInsecureCerts: ignoreHTTPSErrors,
      args: ['--remote-allow-system-access'],
      userDataDir: profile,
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
        'network.proxy.type': 2,
        'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig;base64,${btoa(proxyScript ?? proxyAutoConfig(site))}`,
        ...preferences,
      },
    });
    await install(driver, seesPrivateWindows);
    if (!keepsWelcome) await closeWelcome(driver, profile !== undefined);
    const base = `moz-extension://${uuid}`;
    const panel = await openExtensionPage(driver, `${base}/popup.html?tab=0`);
    return new Firefox(site, driver, base, panel);
  }

  async close(): Promise<void> {
    await this.driver.close();
    await this.site.close();
  }

  /** A new tab with its id in the browser. */
  async tab(): Promise<Tab> {
    const ids = () => this.panel.evaluate(async () => (await browser.tabs.query({})).map(({ id }) => id ?? -1));
    const before = await ids();
    const page = await this.driver.newPage();
    const id = (await ids()).find((one) => !before.includes(one));
    if (id === undefined) throw new Error('The new tab has no id.');
    return new Tab(this, page, id);
  }

  /** Has Firefox given the extension leave to watch every site? */
  seesEverySite(): Promise<boolean> {
    return this.panel.evaluate(() => browser.permissions.contains({ origins: ['<all_urls>'] }));
  }

  /** What the archive holds. */
  archived(): Promise<ArchivedPage[]> {
    return this.panel.evaluate(readArchive);
  }

  /** Waits until Firefox has put the idle background page to sleep. */
  async untilAsleep(): Promise<void> {
    for (let tries = 0; tries < 150; tries++) {
      const isAwake = await this.panel.evaluate(() => {
        const views = browser.extension.getViews() as unknown as (typeof globalThis)[];
        return views.some(({ location }) => location.pathname.includes('background'));
      });
      if (!isAwake) return;
      await pause(100);
    }
    throw new Error('The background page did not go to sleep.');
  }
}

export class Tab {
  readonly page: Page;
  readonly id: number;
  readonly #firefox: Firefox;

  constructor(firefox: Firefox, page: Page, id: number) {
    this.#firefox = firefox;
    this.page = page;
    this.id = id;
  }

  /** Goes to an address that may well fail, and waits until the store has heard of it. */
  async visit(address: string): Promise<void> {
    const url = address.startsWith('/') ? this.#firefox.site.origin + address : address;
    const before = (await this.stored())?.pages.at(-1)?.committedAt;
    // With a sign-in window open, Firefox answers only when somebody closes it.
    void this.page.goto(url, { timeout: 10_000, waitUntil: 'domcontentloaded' }).catch(() => {});
    for (let tries = 0; tries < 100; tries++) {
      const tab = await this.stored();
      if (tab?.navigation?.failure || tab?.pages.at(-1)?.committedAt !== before) return;
      await pause(50);
    }
  }

  badge(): Promise<string> {
    return this.#firefox.panel.evaluate((tabId) => browser.action.getBadgeText({ tabId }), this.id);
  }

  tooltip(): Promise<string> {
    return this.#firefox.panel.evaluate((tabId) => browser.action.getTitle({ tabId }), this.id);
  }

  /** What the store holds of this tab. */
  stored(): Promise<StoredTab> {
    const key = `tab:${this.id}`;
    return this.#firefox.panel.evaluate(
      async (name) => (await browser.storage.session.get(name))[name],
      key,
    ) as Promise<StoredTab>;
  }

  /** The failure of the page that the tab shows, or waits for. */
  async failure(): Promise<Record<string, unknown> | undefined> {
    const { navigation, pages } = await this.stored();
    return navigation?.failure ?? pages.at(-1)?.own;
  }

  /** The tab's popup, as a page of its own. */
  async popup(): Promise<Popup> {
    const url = `${this.#firefox.base}/popup.html?tab=${this.id}`;
    return new Popup(await openExtensionPage(this.#firefox.driver, url));
  }
}

/** Installs the extension until Firefox closes. Puppeteer's own way to do so knows nothing of private windows. */
async function install(driver: Browser, seesPrivateWindows: boolean): Promise<void> {
  await (driver as unknown as Wired).connection.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(EXTENSION) },
    'moz:allowPrivateBrowsing': seesPrivateWindows,
  });
}

/** In a profile that has had the extension before, Firefox was seen to open no page: as after an update, most likely. */
async function closeWelcome(driver: Browser, mayBeUpdate: boolean): Promise<void> {
  const page = await welcomePage(driver).catch((error: unknown) => {
    if (!mayBeUpdate) throw error;
  });
  await page?.close();
}

/** The page that the extension shows when it is new. Installed until Firefox closes, it is new in each. */
export async function welcomePage(driver: Browser): Promise<Page> {
  for (let tries = 0; tries < 300; tries++) {
    const [page] = await welcomePages(driver);
    if (page) return page;
    await pause(50);
  }
  throw new Error('The extension’s welcome page did not open.');
}

/** Asks each page: Firefox tells nobody else the address of an extension’s page. */
export async function welcomePages(driver: Browser): Promise<Page[]> {
  const pages = await driver.pages();
  const isWelcome = (page: Page) => page.evaluate(() => location.pathname === '/welcome.html').catch(() => false);
  const found = await Promise.all(pages.map(isWelcome));
  return pages.filter((_, at) => found[at]);
}

/** The stored facts, as loosely as a test wants them. */
export interface StoredTab {
  pages: StoredPage[];
  navigation?: { failure?: Record<string, unknown> };
}

interface StoredPage {
  url: string;
  documentId?: string;
  committedAt: number;
  own?: Record<string, unknown>;
  failures: Record<string, unknown>[];
}
