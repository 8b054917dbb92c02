import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chromium, EXTENSION, type StoredTab, type Tab } from './browser.ts';

export const OFFER = 'Tell me when it is back';
export const WAITING = 'Will tell you';

interface Stored {
  id: string;
  tries: number;
}

/** Chromium with leave to tell; no test can answer when it asks for that, so this copy has it from the start. */
export async function openWithLeave(): Promise<{ browser: Chromium; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'what-broke-'));
  await cp(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions.push(...optional_permissions);
  await writeFile(path, JSON.stringify(manifest));
  const browser = await Chromium.open({ extension: folder });
  const close = async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  };
  return { browser, close };
}

/** Somebody wants to be told, and nothing is awaited yet. */
export async function startAnew(browser: Chromium): Promise<void> {
  await browser.panel.evaluate(async () => {
    await chrome.storage.session.remove('awaited');
    await chrome.alarms.clear('await-pages');
    await chrome.storage.sync.set({ settings: { tellsWhenBack: true } });
    if (!chrome.notifications) return;
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
  await browser.heedSettings();
}

export async function pressOffer(tab: Tab): Promise<void> {
  const popup = await tab.popup();
  await popup.getByRole('button', { name: OFFER, pressed: false }).click();
  await popup.getByRole('button', { name: WAITING, pressed: true }).waitFor();
  await popup.close();
}

export const awaited = ({ panel }: Chromium) =>
  panel.evaluate(async () => (await chrome.storage.session.get('awaited')).awaited as Stored[] | undefined);

/** Lets the time come at which the site is to be asked; the alarm then rings as it always does. */
export async function letTimeCome({ panel }: Chromium, facts: object = {}): Promise<void> {
  await panel.evaluate(
    async (changed) => {
      const { awaited } = (await chrome.storage.session.get('awaited')) as { awaited: object[] };
      await chrome.storage.session.set({ awaited: awaited.map((one) => ({ ...one, ...changed })) });
      await chrome.alarms.create('await-pages', { when: Date.now() });
    },
    { nextAt: 0, ...facts },
  );
}

/** The ids of what the browser shows. */
export const told = ({ panel }: Chromium) =>
  panel.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** What the extension makes the browser say from now on, until its worker stops: title and text. */
export async function listenToWords(browser: Chromium): Promise<() => Promise<string[]>> {
  const worker = browser.worker();
  await worker.evaluate(() => {
    const { notifications } = chrome;
    const create = notifications.create.bind(notifications);
    const said: string[] = [];
    Object.assign(globalThis, { said });
    Object.assign(notifications, {
      create: (id: string, what: { title: string; message: string }) => {
        said.push(what.title, what.message);
        return create(id, what as never);
      },
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

export async function clickTold(browser: Chromium): Promise<void> {
  await browser.worker().evaluate(
    ([id = '']) => {
      (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch(id);
    },
    await told(browser),
  );
}

/** How often this address is remembered to have failed, in whichever tab. */
export const failuresAt = ({ panel }: Chromium, path: string) =>
  panel.evaluate(async (end) => {
    const tabs = Object.values(await chrome.storage.session.get(null)) as { pages?: StoredTab['pages'] }[];
    const failures = tabs.flatMap(({ pages = [] }) => pages.flatMap(({ own = {}, failures }) => [own, ...failures]));
    return failures.filter(({ url }) => `${url}`.endsWith(end)).reduce((sum, { count }) => sum + Number(count), 0);
  }, path);
