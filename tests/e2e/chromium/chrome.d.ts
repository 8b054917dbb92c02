import type { browser } from 'wxt/browser';

// What the pages and workers that a test looks into call the browser.
declare global {
  const chrome: typeof browser;
}
