import { addFailure, type Page } from './page';
import type { IsNoise, Tab } from './tab';

/** A prerendered page is now shown: what failed on it out of sight counts from here on. */
export function revealPrerendered(tab: Tab, page: Page, isNoise: IsNoise) {
  for (const other of tab.pages) {
    if (other === page || !page.documentId) continue;
    const revealed = other.failures.filter((failure) => failure.prerenderedIn === page.documentId);
    if (revealed.length === 0) continue;
    other.failures = other.failures.filter((failure) => !revealed.includes(failure));
    for (const failure of revealed) {
      addFailure(page, { ...failure, purpose: undefined, prerenderedIn: undefined }, false, isNoise);
    }
  }
}
