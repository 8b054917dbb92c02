import { browser } from 'wxt/browser';
import { openPage } from './ways/open-page';

/** Opens the welcome page when the extension is new here, and never again: an update interrupts nobody. */
export function watchFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openPage('welcome.html');
  });
}
