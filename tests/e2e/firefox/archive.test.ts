import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { failuresOn } from '../../../store/archive/archived-page.ts';
import { filesWith } from '../on-disk.ts';
import { Firefox } from './browser.ts';

declare const browser: typeof extensionApi;

const preferences = { 'extensions.background.idle.timeout': 1000 };

let profile: string;
let uuid: string;
let firefox: Firefox;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'what-broke-profile-'));
  uuid = randomUUID();
});
afterEach(async () => {
  await firefox.close();
  await rm(profile, { recursive: true, force: true });
});

/** The paths of all failures in the archive, sorted. */
async function archivedPaths(): Promise<string[]> {
  const failures = (await firefox.archived()).flatMap(failuresOn);
  return failures.map(({ url }) => URL.parse(url)?.pathname ?? '').sort();
}

/**
 * Random, of letters that no hexadecimal digit is: Firefox packs what it stores with Snappy, which cuts up whatever it
 * has seen before, and a page's ids come before its address.
 */
function marker(): string {
  return Array.from(randomBytes(24), (byte) => 'GHIJKLMNOPQRSTUVWXYZ'[byte % 20]).join('');
}

test('what failed is found once, after the background page slept and the browser started anew', async () => {
  firefox = await Firefox.open({ profile, uuid, preferences });
  const [one, two] = [await firefox.tab(), await firefox.tab()];
  await one.visit('/status/404');
  await one.visit('/page?fetch=/status/503');
  await expect.poll(() => one.badge()).toBe('1');
  await firefox.untilAsleep();
  await two.visit('/status/500');
  await one.page.evaluate(() => fetch('/status/502').then(() => {}));
  await expect.poll(() => one.badge()).toBe('2');
  await firefox.untilAsleep();
  await two.page.close();
  const expected = ['/status/404', '/status/500', '/status/502', '/status/503'];
  await expect.poll(archivedPaths).toEqual(expected);
  await firefox.close();
  firefox = await Firefox.open({ profile, uuid, preferences });
  expect(await archivedPaths()).toEqual(expected);
  const tab = await firefox.tab();
  await tab.visit('/status/418');
  await expect.poll(archivedPaths).toEqual(['/status/404', '/status/418', '/status/500', '/status/502', '/status/503']);
  const tabs = new Set((await firefox.archived()).map((page) => page.tab));
  expect(tabs.size).toBe(3);
}, 60_000);

test('a private window leaves nothing on the disk', async () => {
  firefox = await Firefox.open({ profile, uuid, seesPrivateWindows: true });
  const [ordinary, secret] = [marker(), marker()];
  const { windowId, tabId } = await firefox.panel.evaluate(async (url) => {
    const window = await browser.windows.create({ incognito: true, url });
    return { windowId: window?.id ?? -1, tabId: window?.tabs?.[0]?.id };
  }, `${firefox.site.origin}/status/410/${secret}`);
  const stored = () =>
    firefox.panel.evaluate(async (key) => JSON.stringify(await browser.storage.session.get(key)), `tab:${tabId}`);
  await expect.poll(stored).toContain(secret);
  await firefox.panel.evaluate((id) => browser.windows.remove(id), windowId);
  const tab = await firefox.tab();
  await tab.visit(`/status/404/${ordinary}`);
  const archived = async () => JSON.stringify(await firefox.archived());
  await expect.poll(archived).toContain(ordinary);
  expect(await archived()).not.toContain(secret);
  await firefox.close();
  expect(await filesWith(profile, ordinary)).toContainEqual(expect.stringContaining('moz-extension'));
  expect(await filesWith(profile, secret)).toEqual([]);
}, 60_000);
