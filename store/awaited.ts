import { browser } from 'wxt/browser';
import { firstTime, nextTime } from './awaiting-times';

/** A page that failed, and of which somebody wants to be told when it is back. */
export interface Awaited {
  id: string;
  url: string;
  tabId: number;
  /** With which status it failed; missing where no answer came. */
  status?: number;
  /** Times in milliseconds since the epoch: when somebody asked for it, and when to ask the site next. */
  since: number;
  nextAt: number;
  tries: number;
  /** Somebody has been told; remembered only for a click on what was told. */
  isTold?: boolean;
}

type Place = Pick<Awaited, 'url' | 'tabId'>;

/** The alarm that rings when it is time to ask. */
export const AWAIT_ALARM = 'await-pages';
export const MOST_AWAITED = 20;

/** In `storage.session`: gone when the browser closes. */
const KEY = 'awaited';

/** All that is awaited or was told. Never rejects. */
export async function readAwaited(): Promise<readonly Awaited[]> {
  const stored = await browser.storage.session.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return Array.isArray(stored[KEY]) ? stored[KEY] : [];
}

/** Calls back whenever it changes; returns how to stop. */
export function watchAwaited(onChange: (awaited: readonly Awaited[]) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) void readAwaited().then(onChange);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

export function isAwaited(awaited: readonly Awaited[], place: Place): boolean {
  return awaited.some((one) => !one.isTold && isAt(one, place));
}

/** Begins to await a page, not to be asked for before `retryAt`; of too many, the oldest is let go. */
export async function startAwaiting(page: Place & Pick<Awaited, 'status'>, now: number, retryAt?: number) {
  const { url, tabId, status } = page;
  const added = { id: crypto.randomUUID(), url, tabId, status, since: now, nextAt: firstTime(now, retryAt), tries: 0 };
  await change((awaited) => {
    const others = awaited.filter((one) => !isAt(one, page));
    const [told, waiting] = [others.filter(({ isTold }) => isTold), others.filter(({ isTold }) => !isTold)];
    return [...told, ...waiting, added].slice(-MOST_AWAITED);
  });
}

export async function stopAwaiting(place: Place): Promise<void> {
  await change((awaited) => awaited.filter((one) => !isAt(one, place)));
}

/**
 * Those to ask for now. Each is put off to its next time at once, so that a worker that dies meanwhile neither forgets
 * it nor asks twice. What is no longer `isWanted` is let go.
 */
export async function takeDue(now: number, isWanted: (url: string) => boolean): Promise<readonly Awaited[]> {
  let due: readonly Awaited[] = [];
  await change((awaited) => {
    const wanted = awaited.filter(({ isTold, url }) => isTold || isWanted(url));
    due = wanted.filter(({ isTold, nextAt }) => !isTold && nextAt <= now);
    return wanted.map((one) => {
      const tries = one.tries + 1;
      return due.includes(one) ? { ...one, tries, nextAt: nextTime(now, tries) } : one;
    });
  });
  return due;
}

/** Stops asking since somebody is told now; false where nobody wants to be told any more. */
export async function markTold(id: string): Promise<boolean> {
  let isWanted = false;
  await change((awaited) => {
    isWanted = awaited.some((one) => one.id === id && !one.isTold);
    return awaited.map((one) => (one.id === id ? { ...one, isTold: true } : one));
  });
  return isWanted;
}

/** Takes out what was told; returns it. */
export async function takeTold(id: string): Promise<Awaited | undefined> {
  let taken: Awaited | undefined;
  await change((awaited) => {
    taken = awaited.find((one) => one.id === id);
    return awaited.filter((one) => one.id !== id);
  });
  return taken;
}

function isAt(one: Awaited, { url, tabId }: Place): boolean {
  return one.url === url && one.tabId === tabId;
}

/** Pages and the background may change it at the same time. The alarm always rings for the first that is due. */
async function change(edit: (awaited: readonly Awaited[]) => readonly Awaited[]): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const awaited = edit(await readAwaited());
    await browser.storage.session.set({ [KEY]: awaited });
    const times = awaited.filter(({ isTold }) => !isTold).map(({ nextAt }) => nextAt);
    if (times.length === 0) await browser.alarms.clear(AWAIT_ALARM);
    else await browser.alarms.create(AWAIT_ALARM, { when: Math.min(...times) });
  });
}
