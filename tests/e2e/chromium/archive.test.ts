import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failuresOn } from '../../../store/archive/archived-page.ts';
import { filesWith } from '../on-disk.ts';
import { Chromium } from './browser.ts';

let profile: string;
let browser: Chromium;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'what-broke-profile-'));
  browser = await Chromium.open({ profile });
});
afterEach(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
});

/** The paths of all failures in the archive, sorted. */
async function archivedPaths(): Promise<string[]> {
  const failures = (await browser.archived()).flatMap(failuresOn);
  return failures.map(({ url }) => URL.parse(url)?.pathname ?? '').sort();
}

test('what failed is found once, after the worker was killed and the browser started anew', async () => {
  const [one, two] = [await browser.tab(), await browser.tab()];
  await one.visit('/status/404');
  await one.visit('/page?fetch=/status/503');
  await expect.poll(() => one.badge()).toBe('1');
  await browser.stopWorker();
  await two.visit('/status/500');
  await one.page.evaluate(() => fetch('/status/502'));
  await expect.poll(() => one.badge()).toBe('2');
  await browser.stopWorker();
  await two.page.close();
  const expected = ['/status/404', '/status/500', '/status/502', '/status/503'];
  await expect.poll(archivedPaths).toEqual(expected);
  await browser.close();
  browser = await Chromium.open({ profile });
  expect(await archivedPaths()).toEqual(expected);
  const tab = await browser.tab();
  await tab.visit('/status/418');
  await expect.poll(archivedPaths).toEqual(['/status/404', '/status/418', '/status/500', '/status/502', '/status/503']);
  const tabs = new Set((await browser.archived()).map((page) => page.tab));
  expect(tabs.size).toBe(3);
});

test('a private window leaves nothing on the disk', async () => {
  await browser.allowPrivateWindows();
  const [ordinary, secret] = [randomBytes(12).toString('hex'), randomBytes(12).toString('hex')];
  const tab = await browser.tab();
  await tab.visit(`/status/404/${ordinary}`);
  const tabId = await browser.panel.evaluate(async (url) => {
    const window = await chrome.windows.create({ incognito: true, url });
    return window?.tabs?.[0]?.id;
  }, `${browser.site.origin}/status/410/${secret}`);
  const stored = () =>
    browser.panel.evaluate(async (key) => JSON.stringify(await chrome.storage.session.get(key)), `tab:${tabId}`);
  await expect.poll(stored).toContain(secret);
  await expect.poll(async () => JSON.stringify(await browser.archived())).toContain(ordinary);
  await browser.panel.waitForTimeout(1500);
  expect(JSON.stringify(await browser.archived())).not.toContain(secret);
  await browser.close();
  expect(await filesWith(profile, ordinary)).toContainEqual(expect.stringContaining('IndexedDB'));
  expect(await filesWith(profile, secret)).toEqual([]);
  browser = await Chromium.open({ profile });
});

test('an archive of a newer version is set aside and stays, and what fails now is kept', async () => {
  await browser.panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('archive', 99);
        request.onupgradeneeded = () => request.result.createObjectStore('from-the-future').put('what was', 'there');
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
  const tab = await browser.tab();
  await tab.visit('/status/404');
  const place = () =>
    browser.panel.evaluate(async () => (await chrome.storage.local.get('archive-place'))['archive-place']);
  await expect.poll(place).toMatchObject({ setAside: [{ name: 'archive', why: 'newer' }] });
  const names = await browser.panel.evaluate(async () =>
    (await indexedDB.databases()).map(({ name, version }) => [name, version]),
  );
  expect(names).toContainEqual(['archive', 99]);
  expect(names).toHaveLength(2);
});
