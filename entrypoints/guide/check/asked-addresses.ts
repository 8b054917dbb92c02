import { browser } from 'wxt/browser';
import { type PageLinks, readPageLinks } from '../../../capture/read-page-links';
import { uniqueAddresses } from '../../../send/find-addresses';
import { LEFT_LINK, type LeftLink } from './left-link';

/** What the page starts with. Nothing of it is checked until somebody presses the button. */
export interface AskedAddresses {
  text: string;
  /** Where it comes from a page. */
  page?: Pick<PageLinks, 'title'> & { count: number };
  /** The page could not be read. */
  isUnread?: boolean;
  /** It comes from a private window: it is kept nowhere. */
  isPrivate?: boolean;
}

/** Reads `url=…` (an address), `tab=<id>` (all links of that tab's page), or `link=left` (the menu left a link for us). */
export async function readAsked(asked: string): Promise<AskedAddresses | undefined> {
  const query = new URLSearchParams(asked);
  const url = query.get('url');
  if (url) return { text: url };
  if (query.has('link')) return takeLeft();
  const tab = query.get('tab') ?? '';
  if (!/^\d{1,15}$/.test(tab)) return;
  const page = await readPageLinks(Number(tab));
  const { urls } = uniqueAddresses(page?.links ?? []);
  if (!page || urls.length === 0) return { text: '', isUnread: true };
  const { title, isPrivate } = page;
  return { text: urls.join('\n'), page: { title, count: urls.length }, isPrivate };
}

async function takeLeft(): Promise<AskedAddresses | undefined> {
  const { [LEFT_LINK]: left } = (await browser.storage.session.get(LEFT_LINK)) as { [LEFT_LINK]?: LeftLink };
  await browser.storage.session.remove(LEFT_LINK);
  return left && { text: left.url, isPrivate: left.isPrivate };
}
