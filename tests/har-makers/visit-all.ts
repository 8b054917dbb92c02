/** As much of a page as Playwright and Puppeteer both have. */
interface Page {
  goto(url: string, options: { timeout: number }): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
}

/** Visits each address in turn, those that show an error page too, and waits until each page has asked for all. */
export async function visitAll(page: Page, urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    await page.goto(url, { timeout: 10_000 }).catch(() => {});
    if (URL.parse(url)?.pathname === '/page') await untilDone(page);
    // The recorder, too, needs a moment.
    await pause(200);
  }
}

async function untilDone(page: Page): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    // While the page changes there is nothing to ask.
    const done = await page.evaluate('document.body?.dataset.done').catch(() => {});
    if (done === 'true') return;
    await pause(50);
  }
  throw new Error('A page of the broken site did not end its work within 5 seconds.');
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
