import type { Browser, Page } from 'puppeteer-core';

/** A tab's popup, shown as a page of its own. */
export class Popup {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The text of the first such element, or undefined. */
  text(selector: string): Promise<string | undefined> {
    return this.page.evaluate((name) => document.querySelector(name)?.textContent, selector);
  }

  texts(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''));
  }

  attribute(selector: string, name: string): Promise<string | null | undefined> {
    return this.page.evaluate((one, two) => document.querySelector(one)?.getAttribute(two), selector, name);
  }

  /** Opens the first row to its explanation. */
  async openRow(): Promise<void> {
    await this.page.click('.row');
    await this.page.waitForSelector('article');
  }

  /** What is seen under “How we know”, which it opens. */
  async facts(): Promise<string[]> {
    await this.page.evaluate(() => {
      const summaries = [...document.querySelectorAll('summary')];
      summaries.find(({ textContent }) => textContent === 'How we know')?.click();
    });
    await this.page.waitForSelector('dt');
    return this.texts('dt');
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Waits for the heading, not for the load: Firefox never tells of that for an extension's page. */
export async function openExtensionPage(driver: Browser, url: string): Promise<Page> {
  const page = await driver.newPage();
  void page.goto(url, { timeout: 1000 }).catch(() => {});
  for (let tries = 0; tries < 200; tries++) {
    // While the page changes there is nothing to ask.
    const isShown = await page.evaluate(() => document.querySelector('h1') !== null).catch(() => false);
    if (isShown) return page;
    await pause(50);
  }
  throw new Error(`${url} shows no heading.`);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
