import { browser } from 'wxt/browser';
import { keepText } from '../../../capture/kept-text';
import { toolHref } from '../../../guide/route';
import { LEFT_LINK, type LeftLink } from '../../guide/check/left-link';
import { openPage } from './open-page';

const LONGEST = 8000;

/** Opens the checker with a link's address filled in. */
export async function checkLink(linkUrl: string | undefined, tab?: { incognito: boolean }): Promise<void> {
  const left: LeftLink = { url: keepText(linkUrl ?? '', LONGEST), isPrivate: !!tab?.incognito };
  // Where there is no room for it, the checker opens empty.
  await browser.storage.session.set({ [LEFT_LINK]: left }).catch(() => {});
  openPage(`guide.html${toolHref('check', { link: 'left' })}`);
}
