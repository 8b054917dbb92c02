import { browser } from 'wxt/browser';
import { type PageLinks, readPageLinks } from '../../../capture/read-page-links';
import { uniqueAddresses } from '../../../send/find-addresses';
import { ASKED_IN_PRIVATE } from './asked-in-private';

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

/** Reads `url=…` (an address), `tab=<id>` (all links of that tab's page), or `private` (an address left for us). */
export async function readAsked(asked: string): Promise<AskedAddresses | undefined> {
  const query = new URLSearchParams(asked);
  const url = query.get('url');
  if (url) return { text: url };
  if (query.has('private')) return takePrivate();
  const tab = query.get('tab') ?? '';
  if (!/^\d{1,15}$/.test(tab)) return;
  const page = await readPageLinks(Number(tab));
  const { urls } = uniqueAddresses(page?.links ?? []);
  if (!page || urls.length === 0) return { text: '', isUnread: true };
  const { title, isPrivate } = page;
  return { text: urls.join('\n'), page: { title, count: urls.length }, isPrivate };
}

async function takePrivate(): Promise<AskedAddresses | undefined> {
  const { [ASKED_IN_PRIVATE]: url } = await browser.storage.session.get(ASKED_IN_PRIVATE);
  await browser.storage.session.remove(ASKED_IN_PRIVATE);
  return typeof url === 'string' ? { text: url, isPrivate: true } : undefined;
}
