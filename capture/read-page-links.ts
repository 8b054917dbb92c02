import { browser } from 'wxt/browser';

/** A page may have more links than anybody checks. */
const MOST = 20_000;
const LONGEST_LINK = 8000;
const MOST_TITLE = 200;

/** Milliseconds. A page that hangs never answers, and somebody waits. */
const LONGEST = 3000;

export interface PageLinks {
  title: string;
  /** Where its links lead, as it writes them: http and https only, in the order of the page. */
  links: readonly string[];
  /** The page is in a private window. */
  isPrivate: boolean;
}

/** Reads where the links of a tab's page lead; nothing where the browser lets nobody look. Never rejects. */
export async function readPageLinks(tabId: number): Promise<PageLinks | undefined> {
  try {
    const { incognito } = await browser.tabs.get(tabId);
    const reading = browser.scripting.executeScript({
      target: { tabId },
      func: linksOfPage,
      args: [MOST, LONGEST_LINK],
      injectImmediately: true,
    });
    const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST, undefined));
    const [read] = (await Promise.race([reading, tooLong])) ?? [];
    const page = read?.result as ReturnType<typeof linksOfPage> | undefined;
    return page && { title: page.title.slice(0, MOST_TITLE), links: page.links, isPrivate: incognito };
  } catch {
    return;
  }
}

/** Runs in the page, so it can use nothing from outside itself. */
function linksOfPage(most: number, longest: number): { title: string; links: string[] } {
  const links = new Set<string>();
  for (const link of document.links) {
    if (links.size === most) break;
    const { protocol, href } = link;
    if ((protocol === 'http:' || protocol === 'https:') && href.length <= longest)
      links.add(href.split('#', 1)[0] ?? '');
  }
  return { title: document.title, links: [...links] };
}
