import { browser } from 'wxt/browser';

/** Opens a page of the extension (`guide.html#/404`) in a tab. */
export function openPage(address: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${address}` as '/guide.html') });
}
