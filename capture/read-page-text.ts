import { browser } from 'wxt/browser';
import { keepUrl } from './kept-url';

/** UTF-16 units: a vendor's error page is short, and says who it is at its start. */
const MOST = 5000;

/** Milliseconds. A page that hangs never answers, and somebody waits. */
const LONGEST = 1000;

/**
 * What a tab's page says: its title and what it shows, line by line without empty lines; of XML and plain text the
 * source. At most 5,000 UTF-16 units, kept nowhere. Nothing where the tab shows another address than `url` (as kept in
 * a Failure) or hangs, or where the browser lets nobody look: its own error pages, and sites that were not allowed.
 */
export async function readPageText(tabId: number, url: string): Promise<string | undefined> {
  try {
    const reading = browser.scripting.executeScript({
      target: { tabId },
      func: textOfPage,
      args: [MOST],
      // A page may never end to load; what it shows by now is enough, and once it has loaded it is read again.
      injectImmediately: true,
    });
    const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST, undefined));
    const [read] = (await Promise.race([reading, tooLong])) ?? [];
    const page = read?.result as ReturnType<typeof textOfPage> | undefined;
    if (!page || keepUrl(page.url) !== url) return;
    const lines = page.text.split('\n').map((line) => line.trim());
    return lines.filter(Boolean).join('\n').slice(0, MOST);
  } catch {
    return;
  }
}

/** Runs in the page, so it can use nothing from outside itself. */
function textOfPage(most: number): { url: string; text: string } {
  // Chromium keeps the source of an XML document there; Firefox leaves the document as it is.
  const viewed = document.querySelector('#webkit-xml-viewer-source-xml')?.firstElementChild;
  const isXml = !document.body && document.contentType !== 'text/html';
  const root = viewed ?? (isXml ? document.documentElement : undefined);
  const shown = root
    ? new XMLSerializer().serializeToString(root).replace(/ xmlns="[^"]*"/g, '')
    : (document.body?.innerText ?? '');
  return { url: location.href, text: `${document.title}\n${shown.slice(0, most)}` };
}
