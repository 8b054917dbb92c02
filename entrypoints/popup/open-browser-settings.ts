import { browser } from 'wxt/browser';

/** Opens the browser's own page about this extension; undefined in Firefox, which opens its pages for nobody. */
export const openBrowserSettings = import.meta.env.FIREFOX
  ? undefined
  : () => void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
