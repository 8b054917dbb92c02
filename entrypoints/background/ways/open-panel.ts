import { browser } from 'wxt/browser';

interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox) of a window. Browsers allow that only from within a click
 * or a key: nothing may be awaited before.
 */
export function openPanel(windowId: number | undefined): void {
  const { sidebarAction } = browser as Sidebar;
  if (sidebarAction) void sidebarAction.open();
  else if (windowId !== undefined) void browser.sidePanel.open({ windowId });
}
