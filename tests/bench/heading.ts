import type { BrowserContext } from 'playwright';

/** Opens a page; how long it takes, in milliseconds, to the frame in which its first heading is drawn. */
export async function openOnce(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(markHeading);
  await page.goto(url);
  const marked = await page.waitForFunction(() => performance.getEntriesByName('heading')[0]);
  const took = await marked.evaluate((mark) => mark?.startTime ?? Number.NaN);
  await page.close();
  return took;
}

/** Clicks on a link to a code's page; how long it takes to the frame in which that page's heading is drawn. */
export async function headingAfter(code: number): Promise<number> {
  const link = document.createElement('a');
  link.href = `#/${code}`;
  document.body.append(link);
  const start = performance.now();
  link.click();
  link.remove();
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('h1')?.textContent?.includes(`${code} `)) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - start));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Marks the frame in which the first heading is drawn; marks count from the start of the navigation. */
function markHeading() {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('h1')) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('heading'));
  });
  observer.observe(document, { childList: true, subtree: true });
}
