import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { Firefox } from './browser.ts';
import { openExtensionPage, Popup } from './extension-page.ts';

declare const browser: typeof extensionApi;

let firefox: Firefox;
beforeAll(async () => {
  firefox = await Firefox.open();
});
afterAll(() => firefox.close());

test('the sidebar says what the popup says of the tab that its window shows, and follows to another one', async () => {
  const [failed, fine] = [await firefox.tab(), await firefox.tab()];
  await failed.visit('/status/404');
  await expect.poll(() => failed.badge()).toBe('404');
  await fine.visit('/page');
  const sidebar = new Popup(await openExtensionPage(firefox.driver, `${firefox.base}/sidepanel.html`));
  for (const tab of [failed, fine]) {
    const popup = await tab.popup();
    const says = await popup.text('h1');
    await popup.close();
    await firefox.panel.evaluate(async (id) => void (await browser.tabs.update(id, { active: true })), tab.id);
    await expect.poll(() => sidebar.text('h1')).toBe(says);
  }
  await sidebar.close();
});

test('the sidebar is registered, and does not open by itself', async () => {
  const manifest = await firefox.panel.evaluate(() => browser.runtime.getManifest() as Record<string, unknown>);
  expect(manifest).toMatchObject({ sidebar_action: { default_title: 'What Broke?', open_at_install: false } });
  expect(manifest.permissions).not.toContain('sidePanel');
});

test('keys are suggested for four commands', async () => {
  const commands = await firefox.panel.evaluate(() => browser.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut]).sort()).toEqual([
    ['_execute_action', 'Alt+Shift+E'],
    ['_execute_sidebar_action', 'Alt+Shift+O'],
    ['guide', 'Alt+Shift+G'],
    ['history', 'Alt+Shift+H'],
  ]);
});

test.each(['why', 'check-link', 'check-page', 'panel'])('the menu has “%s”', async (id) => {
  const isThere = () =>
    firefox.panel.evaluate(
      (item) =>
        browser.contextMenus.update(item, {}).then(
          () => true,
          () => false,
        ),
      id,
    );
  await expect.poll(isThere).toBe(true);
});
