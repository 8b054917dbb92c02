import { browser } from 'wxt/browser';
import { activeTabId, readShownTab, type ShownTab } from '../popup/read-tab';

/** Tells which tab the panel’s window shows, whenever that, its address, or what may be seen changes; gives its end. */
export function watchShownTab(tell: (shown: ShownTab) => void): () => void {
  const { permissions, tabs, windows } = browser;
  let newest = 0;
  const look = async () => {
    const turn = ++newest;
    const { id } = await windows.getCurrent();
    const shown = await readShownTab(await activeTabId(id));
    if (turn === newest) tell(shown);
  };
  const lookAgain = () => void look();
  const lookIfShown = (_: number, change: { url?: string; status?: string }, { active }: { active: boolean }) => {
    if (active && (change.url !== undefined || change.status === 'complete')) void look();
  };
  // Of every window: one event too many costs less than asking of which window it is.
  const events = [tabs.onActivated, tabs.onAttached, permissions.onAdded, permissions.onRemoved];
  for (const event of events) event.addListener(lookAgain);
  tabs.onUpdated.addListener(lookIfShown);
  lookAgain();
  return () => {
    newest = Number.POSITIVE_INFINITY;
    for (const event of events) event.removeListener(lookAgain);
    tabs.onUpdated.removeListener(lookIfShown);
  };
}
