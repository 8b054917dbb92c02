import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Awaited, takeTold } from '../../store/awaited';

/** Tells that an awaited page answers again, and with which status; without one, that it still does not. */
export async function tellNews({ id, url }: Pick<Awaited, 'id' | 'url'>, status?: number): Promise<void> {
  await browser.notifications?.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...wordsFor(new URL(url).host, status),
  });
}

/** A click on such news shows the page. Must be called synchronously when the worker starts. */
export function watchNews(): void {
  listen();
  // Until somebody gives leave to tell, there are no notifications to listen to.
  browser.permissions.onAdded.addListener(listen);
}

function listen(): void {
  browser.notifications?.onClicked.addListener(onClicked);
}

function onClicked(id: string): void {
  void takeTold(id).then((page) => page && showPage(page));
  void browser.notifications.clear(id);
}

/** In the tab that it failed in, where that still shows it; else in a new one. */
async function showPage({ url, tabId }: Awaited): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.windowId === undefined || tab.url?.split('#', 1)[0] !== url)
    return void (await browser.tabs.create({ url }));
  await browser.tabs.update(tabId, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
  await browser.tabs.reload(tabId);
}

function wordsFor(site: string, status?: number): { title: string; message: string } {
  if (status === undefined)
    return { title: i18n.t('back.notYet.title', { site }), message: i18n.t('back.notYet.text') };
  if (status < 400) return { title: i18n.t('back.isBack.title', { site }), message: i18n.t('back.isBack.text') };
  const message = i18n.t('back.answers.text', { status: String(status) });
  return { title: i18n.t('back.answers.title', { site }), message };
}
