import type { Page } from '../store/page';
import type { Tab } from '../store/tab';
import { countFailures, wordFor } from './badge';
import { type Counting, quietReason } from './quiet';

/** A page that a tab showed before, and on which something failed. */
export interface EarlierPage {
  page: Page;
  /** The status with which the page failed, a short word such as DNS, or how many things on it did. */
  word: string;
  /** What the word counts or names. */
  about: 'page' | 'parts';
  /** Milliseconds since the epoch. */
  at: number;
}

/** What failed in a tab before the page that it shows, the newest first. Noise is not worth going back for. */
export function earlierPages({ pages }: Tab, shown: Page | undefined, counting: Counting): EarlierPage[] {
  return pages
    .filter((page) => page !== shown)
    .flatMap((page) => describe(page, counting) ?? [])
    .reverse();
}

function describe(page: Page, counting: Counting): EarlierPage | undefined {
  const at = page.requestedAt ?? page.committedAt;
  if (page.own && !page.own.isForgotten && !quietReason(page.own, page, counting))
    return { page, word: wordFor(page.own), about: 'page', at };
  const count = countFailures({ ...page, failures: page.failures.filter(({ isForgotten }) => !isForgotten) }, counting);
  return count > 0 ? { page, word: `${count}`, about: 'parts', at } : undefined;
}
