import { browser } from 'wxt/browser';
import { keepText } from '../../../capture/kept-text';
import { toolHref } from '../../../guide/route';
import { ASKED_IN_PRIVATE } from '../../guide/check/asked-in-private';
import { openPage } from './open-page';

/** A browser may refuse to open a longer one. */
const LONGEST = 8000;

/** Opens the checker with a link's address filled in. Of a private window it must not stand in an address. */
export async function checkLink(linkUrl: string | undefined, tab?: { incognito: boolean }): Promise<void> {
  const url = keepText(linkUrl ?? '', LONGEST);
  if (!tab?.incognito) return openPage(`guide.html${toolHref('check', { url })}`);
  await browser.storage.session.set({ [ASKED_IN_PRIVATE]: url });
  openPage(`guide.html${toolHref('check', { private: '1' })}`);
}
