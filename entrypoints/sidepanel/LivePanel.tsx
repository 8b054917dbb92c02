import { useEffect, useState } from 'preact/hooks';
import { LivePopup } from '../popup/LivePopup';
import type { ShownTab } from '../popup/read-tab';
import { watchShownTab } from './watch-shown-tab';

/** The side panel (Chrome, Edge) or sidebar (Firefox): the popup of whichever tab its window shows. */
export function LivePanel() {
  const [shown, setShown] = useState<ShownTab>();
  useEffect(() => watchShownTab(setShown), []);
  return shown ? <LivePopup key={shown.tabId} {...shown} /> : null;
}
