import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { toolHref } from '../../../guide/route';
import { askWhy } from './ask-why';
import { checkLink } from './check-link';
import { openPage } from './open-page';
import { openPanel } from './open-panel';

type Click = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>;

interface Item {
  id: string;
  /** On what it is offered: a page, a link, the toolbar button, … */
  contexts: Parameters<typeof browser.contextMenus.create>[0]['contexts'];
  title(): string;
  choose(...click: Click): void;
}

const ITEMS: readonly Item[] = [
  {
    id: 'why',
    contexts: ['page', 'frame', 'link', 'image', 'video', 'audio'],
    title: () => i18n.t('menu.why'),
    choose: ({ srcUrl, linkUrl, frameUrl }, tab) => askWhy(tab, srcUrl ?? linkUrl ?? frameUrl),
  },
  {
    id: 'check-link',
    contexts: ['link'],
    title: () => i18n.t('menu.checkLink'),
    choose: ({ linkUrl }, tab) => void checkLink(linkUrl, tab),
  },
  {
    id: 'check-page',
    contexts: ['page'],
    title: () => i18n.t('menu.checkPage'),
    choose: (_, tab) => openPage(`guide.html${toolHref('check', { tab: `${tab?.id ?? -1}` })}`),
  },
  {
    id: 'panel',
    contexts: ['action'],
    title: () => i18n.t('menu.panel'),
    choose: (_, tab) => openPanel(tab?.windowId),
  },
];

export function watchMenus(): void {
  browser.runtime.onInstalled.addListener(makeMenus);
  // The browser’s language may be another one now.
  browser.runtime.onStartup.addListener(makeMenus);
  browser.contextMenus.onClicked.addListener((clicked, tab) =>
    ITEMS.find(({ id }) => id === clicked.menuItemId)?.choose(clicked, tab),
  );
}

/** Browsers keep the menus of a background that sleeps; whatever they kept, each item is there once. */
async function makeMenus(): Promise<void> {
  const { contextMenus, runtime } = browser;
  await contextMenus.removeAll();
  // Installed and started at once, it would make them twice: the second is refused.
  for (const { id, contexts, title } of ITEMS)
    contextMenus.create({ id, contexts, title: title() }, () => void runtime.lastError);
}
