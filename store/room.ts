import type { Tab } from './tab';

/**
 * Lets the oldest quarter of the earlier pages go, over all tabs; where there are none left, half of the failures of
 * the fullest page. Counts what goes, so that it can be told. Returns the tabs that changed.
 */
export function makeRoom(tabs: readonly Tab[]): Set<Tab> {
  const earlier = tabs
    .flatMap((tab) => tab.pages.slice(0, -1).map((page) => ({ tab, page })))
    .sort((one, other) => one.page.committedAt - other.page.committedAt);
  if (earlier.length === 0) return thinFullestPage(tabs);
  const going = earlier.slice(0, Math.ceil(earlier.length / 4));
  for (const { tab, page } of going) {
    tab.pages.splice(tab.pages.indexOf(page), 1);
    tab.lost.forRoom++;
  }
  return new Set(going.map(({ tab }) => tab));
}

function thinFullestPage(tabs: readonly Tab[]): Set<Tab> {
  const fullest = tabs.reduce<Tab | undefined>(
    (most, tab) => (failuresOf(tab) > failuresOf(most) ? tab : most),
    undefined,
  );
  const page = fullest?.pages.at(-1);
  if (!fullest || !page) return new Set();
  const gone = page.failures.splice(Math.floor(page.failures.length / 2));
  page.notKept += gone.length;
  return new Set([fullest]);
}

function failuresOf(tab: Tab | undefined): number {
  return tab?.pages.at(-1)?.failures.length ?? 0;
}
