import { newPage } from './page';
import type { Tab } from './tab';

/** Lets go what is remembered of pages that nobody wants to be watched; that they were shown is still known. */
export function forgetUnwatched(tab: Tab, isWatched: (url: string) => boolean): void {
  const { navigation } = tab;
  if (navigation?.failure && !isWatched(navigation.url)) navigation.failure = undefined;
  for (const [at, page] of tab.pages.entries()) {
    const isEmpty = !page.own && page.failures.length === 0 && page.notKept + page.notKeptNoise === 0;
    if (isEmpty || isWatched(page.url)) continue;
    const { own, failures, notKept, notKeptNoise, ...rest } = page;
    tab.pages[at] = newPage(rest);
  }
}
