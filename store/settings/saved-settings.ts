import { browser } from 'wxt/browser';
import { isSameMute, MOST_MUTES, type Mute } from './mute';
import { LAST_SAID, readPolicy, withPolicy } from './policy';
import { parseSettings, parseSome, type Settings } from './settings';

type Stored = Record<string, unknown>;
type Area = typeof browser.storage.local | typeof browser.storage.sync;

const KEY = 'settings';

/** What names sites stays on this machine; all else goes with somebody's other browsers, where they sync them. */
const NAMES_SITES: ReadonlySet<string> = new Set(['mutes', 'unwatched'] satisfies (keyof Settings)[]);

/** What is not to be counted until the browser closes: asked for in a private window, which leaves no trace. */
const UNTIL_CLOSED = 'mutes';

/** The settings that hold: somebody's own, within what their organisation decides. Never rejects. */
export async function readSettings(): Promise<Settings> {
  const [own, policy, mutes] = await Promise.all([readOwnSettings(), readPolicy(), readPassingMutes()]);
  return withPolicy({ ...own, mutes: [...own.mutes, ...mutes] }, policy);
}

/** What somebody has chosen here. Never rejects. */
export async function readOwnSettings(): Promise<Settings> {
  const nothing = (): Stored => ({});
  const [synced, local] = await Promise.all([
    read(browser.storage.sync).catch(nothing),
    read(browser.storage.local).catch(nothing),
  ]);
  return parseSettings({ ...synced, ...local });
}

/** Changes what somebody has chosen. Rejects when the browser refuses to store it; then all is as before. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await inTurn(() => write(change));
}

/** Stops counting some failures, or (`isMuted` false) counts them again. */
export async function setMuted(mute: Mute, isMuted: boolean, isPrivate: boolean): Promise<void> {
  await inTurn(async () => {
    const isOther = (one: Mute) => !isSameMute(one, mute);
    const add = (mutes: readonly Mute[]) => [...mutes.filter(isOther), ...(isMuted ? [mute] : [])].slice(-MOST_MUTES);
    const [own, passing] = await Promise.all([readOwnSettings(), readPassingMutes()]);
    if (isMuted ? !isPrivate : !own.mutes.every(isOther)) await write({ mutes: add(own.mutes) });
    if (isMuted ? isPrivate : !passing.every(isOther))
      await browser.storage.session.set({ [UNTIL_CLOSED]: add(passing) });
  });
}

/** Calls back with the settings whenever they change; returns how to stop. */
export function watchSettings(onSettings: (settings: Settings) => void): () => void {
  let newest = 0;
  const listener = async (changes: Record<string, unknown>, area: string) => {
    const isAbout =
      area === 'managed' || (area === 'session' ? UNTIL_CLOSED in changes : KEY in changes || LAST_SAID in changes);
    if (!isAbout) return;
    const mine = ++newest;
    const settings = await readSettings();
    if (mine === newest) onSettings(settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Two pages may change them at the same time, and each must see what the other has done. */
async function inTurn(change: () => Promise<void>): Promise<void> {
  await navigator.locks.request(KEY, change);
}

async function write(change: Partial<Settings>): Promise<void> {
  const checked = Object.entries(parseSome(change));
  const isLocal = ([name]: [string, unknown]) => NAMES_SITES.has(name);
  // Rejects rather than write over what it could not read. What a newer version has set stays as it is.
  const local = await read(browser.storage.local);
  const next: Stored = { ...local, ...Object.fromEntries(checked.filter(isLocal)) };
  const rest = Object.fromEntries(checked.filter((one) => !isLocal(one)));
  const takeBack = Object.keys(rest).length > 0 ? await sync(rest) : undefined;
  if (takeBack) for (const name of Object.keys(rest)) delete next[name];
  else Object.assign(next, rest);
  if (JSON.stringify(next) === JSON.stringify(local)) return;
  await browser.storage.local.set({ [KEY]: next }).catch(async (error: unknown) => {
    await takeBack?.();
    throw error;
  });
}

async function readPassingMutes(): Promise<readonly Mute[]> {
  const stored = await browser.storage.session.get(UNTIL_CLOSED).catch(() => ({}) as Stored);
  return parseSettings({ mutes: stored[UNTIL_CLOSED] }).mutes;
}

async function read(area: Area): Promise<Stored> {
  const stored = (await area.get(KEY))[KEY];
  return typeof stored === 'object' && stored !== null ? (stored as Stored) : {};
}

/** Stores in the area that may be synced, and returns how to take that back; nothing where it is full, or shut. */
async function sync(change: Stored): Promise<(() => Promise<void>) | undefined> {
  const area = browser.storage.sync;
  try {
    const before = await read(area);
    await area.set({ [KEY]: { ...before, ...change } });
    return () => area.set({ [KEY]: before }).catch(() => {});
  } catch {
    return;
  }
}
