import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../../../scripts/find-firefox.ts';
import { Firefox } from './browser.ts';
import { openExtensionPage, pause } from './extension-page.ts';

const ID = 'what-broke@what-broke.example';
const POLICY = {
  helpdeskName: 'IT service desk',
  helpdeskEmail: 'help@corp.example',
  helpdeskUrl: 'javascript:alert(1)',
  keepDays: 0,
  unwatchedSites: ['*.bank.example', '127.0.0.1'],
};
/** In somebody's home: what an organisation says without the rights of an administrator. */
const FOLDER =
  process.platform === 'darwin' ? 'Library/Application Support/Mozilla/ManagedStorage' : '.mozilla/managed-storage';

const { HOME, WHAT_BROKE_FIREFOX } = process.env;
let home: string;
let firefox: Firefox;
let options: Page;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'what-broke-home-'));
  await mkdir(join(home, FOLDER), { recursive: true });
  const manifest = { name: ID, description: 'A policy', type: 'storage', data: POLICY };
  await writeFile(join(home, FOLDER, `${ID}.json`), JSON.stringify(manifest));
  // Where it was downloaded, it lies in the home of whoever runs this.
  process.env.WHAT_BROKE_FIREFOX = await findFirefox();
  process.env.HOME = home;
  firefox = await Firefox.open();
  options = await openExtensionPage(firefox.driver, `${firefox.base}/options.html`);
});
afterAll(async () => {
  await firefox.close();
  process.env.HOME = HOME;
  if (WHAT_BROKE_FIREFOX === undefined) delete process.env.WHAT_BROKE_FIREFOX;
  await rm(home, { recursive: true });
});

const text = (selector: string) => options.evaluate((name) => document.querySelector(name)?.textContent, selector);

test('the settings show what the organisation decided, and who it is', async () => {
  expect(await text('.managed')).toContain('IT service desk decides');
  expect(await text('#unwatched .entries')).toContain('bank.exampleDecided by IT service desk');
  const isFixed = () =>
    options.evaluate(() =>
      [...document.querySelectorAll<HTMLSelectElement>('#kept select')].map((one) => one.disabled),
    );
  expect(await isFixed()).toEqual([true, false]);
  const links = await options.evaluate(() =>
    [...document.querySelectorAll('.helpdesk a')].map((one) => one.getAttribute('href')),
  );
  expect(links).toEqual(['mailto:help@corp.example']);
});

test('what the organisation decided holds', async () => {
  const tab = await firefox.tab();
  await tab.visit('/status/404');
  await expect.poll(async () => (await tab.stored()).pages.at(-1)?.url).toContain('/status/404');
  expect((await tab.stored()).pages.at(-1)?.own).toBeUndefined();
  expect(await tab.badge()).toBe('');
  expect(await firefox.archived()).toEqual([]);
});

test('whom to ask is said where the network admin can act, and only there', async () => {
  const tab = await firefox.tab();
  await tab.visit('http://no-such-name.invalid/');
  await expect.poll(() => tab.badge()).toBe('DNS');
  const popup = await tab.popup();
  expect(await popup.attribute('.explanation', 'data-turn')).toContain('network-admin');
  await expect.poll(() => popup.text('.helpdesk')).toContain('IT service desk');
  await popup.close();
  await tab.visit('/page');
  await expect.poll(() => tab.badge()).toBe('');
  const other = await tab.popup();
  // Longer than the popup waits for what the organisation says.
  await pause(300);
  expect(await other.text('.helpdesk')).toBeUndefined();
  await other.close();
});
