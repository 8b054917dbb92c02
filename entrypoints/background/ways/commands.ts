import { browser } from 'wxt/browser';
import { readTab } from '../../../store/tabs';
import { historyOf } from '../../popup/history-of';
import { openPage } from './open-page';
import { openPanel } from './open-panel';

type BrowserTab = Pick<Parameters<Parameters<typeof browser.tabs.onUpdated.addListener>[0]>[2], 'id' | 'windowId'>;

/** By their names in the manifest. What opens the popup, and Firefox’s sidebar, the browsers do by themselves. */
const COMMANDS = new Map<string, (tab?: BrowserTab) => void>([
  ['history', async (tab) => openPage(historyOf(await readTab(tab?.id ?? -1)))],
  ['guide', () => openPage('guide.html')],
  ['panel', (tab) => openPanel(tab?.windowId)],
]);

export function watchCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => COMMANDS.get(name)?.(tab));
}
