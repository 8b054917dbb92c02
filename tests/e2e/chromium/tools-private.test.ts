import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesWith } from '../on-disk.ts';
import { Chromium } from './browser.ts';
import { doneWords, linesOf, startButton } from './check.ts';

const SECRET = 'only-in-private-4711';

test('a link of a private window is checked, and neither it nor its answer is left on the disk', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'what-broke-private-'));
  const browser = await Chromium.open({ profile });
  await browser.allowPrivateWindows();
  const opened = browser.context.waitForEvent('page', (page) => page.url().includes('#/check'));
  const linkUrl = `${browser.site.origin}/status/410/${SECRET}`;
  await browser.worker().evaluate(
    async ([url, linkUrl]) => {
      const window = await chrome.windows.create({ incognito: true, url });
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
      onClicked.dispatch({ menuItemId: 'check-link', linkUrl }, window?.tabs?.[0]);
    },
    [`${browser.site.origin}/page`, linkUrl] as const,
  );
  const page = await opened;
  await expect.poll(() => page.getByLabel('One address').inputValue()).toBe(linkUrl);
  await page.bringToFront();
  await startButton(page).click();
  await page.getByText(doneWords(1)).waitFor();
  expect((await linesOf(page))[0]?.[0]).toBe('410');
  expect(await page.textContent('main')).toContain('kept nowhere');
  await page.reload();
  await page.getByLabel('One address').waitFor();
  expect(await page.getByLabel('One address').inputValue()).toBe('');
  expect(await page.locator('.run-bar').count()).toBe(0);
  await browser.panel.waitForTimeout(1500);
  await browser.close();
  expect(await filesWith(profile, SECRET)).toEqual([]);
  await rm(profile, { recursive: true });
});
