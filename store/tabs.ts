import { browser } from 'wxt/browser';
import type { Failure } from '../capture/failure';
import type { Observation } from '../capture/observation';
import { forgetUnwatched } from './forget-unwatched';
import { record } from './record';
import { makeRoom } from './room';
import { parseTab } from './saved-tab';
import type { Tab } from './tab';

interface Options {
  isNoise(failure: Failure): boolean;
  /** Whether pages at this address are watched at all; asked only once it is `ready`. */
  isWatched(url: string): boolean;
  ready: Promise<void>;
  /** A tab has changed; `committed` when the browser has just shown another document in it. */
  onChange(tabId: number, tab: Tab, committed: boolean): void;
  /** A tab is gone, and what is stored of it goes. */
  onClose(tab: Tab): void;
}

type TabChange = Exclude<Observation, { kind: 'closed' | 'replaced' }>;

interface Kept {
  tab?: Tab;
  /** What happened before the stored tab was read. */
  waiting: TabChange[];
  ready: Promise<Tab>;
  dirty: boolean;
  writing?: Promise<void>;
}

const BETWEEN_WRITES = 250;

/** With these the browser shows another document, and wipes the badge. */
const SHOWING: ReadonlySet<Observation['kind']> = new Set(['committed', 'not-loaded', 'error-page']);

const KEY = /^tab:(\d+)$/;
const keyOf = (tabId: number) => `tab:${tabId}`;

/**
 * Remembers tabs in `storage.session`, so that nothing is lost when the worker dies: the first change is written at
 * once, those that follow at most 250 ms later, one write at a time. Only the background may hold one.
 */
export class Tabs {
  readonly #kept = new Map<number, Kept>();
  readonly #closed = new Set<number>();
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  record(observation: Observation): void {
    if (observation.kind === 'closed') void this.#forget(observation.tabId);
    else if (observation.kind === 'replaced') void this.#rename(observation.tabId, observation.by);
    else if (observation.tabId >= 0) this.#change(observation.tabId, observation);
    else if (observation.kind === 'failed') void this.#recordForOrigin(observation);
  }

  /** Reads a tab again and tells of it, whether or not it has changed. */
  refresh(tabId: number): void {
    const kept = this.#keep(tabId);
    if (kept.tab) this.#options.onChange(tabId, kept.tab, true);
  }

  /** Drops what is stored of tabs that closed while nobody was awake. */
  async sweep(): Promise<void> {
    const [keys, open] = await Promise.all([storedKeys(), browser.tabs.query({})]);
    const ids = new Set(open.map(({ id }) => id));
    const gone = keys.map((key) => Number(KEY.exec(key)?.[1] ?? Number.NaN)).filter((id) => id >= 0 && !ids.has(id));
    await Promise.all(gone.map((tabId) => this.#forget(tabId)));
  }

  /** Tells of every tab again: what counts has changed, or what is watched. */
  async refreshAll(): Promise<void> {
    await this.edit(
      () => true,
      (tab) => forgetUnwatched(tab, this.#options.isWatched),
    );
  }

  /** Changes what is remembered of the tabs that `isMeant`. */
  async edit(isMeant: (tab: Tab) => boolean, change: (tab: Tab) => void): Promise<void> {
    for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
      const tabId = Number(KEY.exec(key)?.[1] ?? Number.NaN);
      if (!(tabId >= 0) || !isMeant(this.#kept.get(tabId)?.tab ?? parseTab(value))) continue;
      const kept = this.#keep(tabId);
      const tab = await kept.ready;
      change(tab);
      this.#changed(tabId, kept, tab, false);
    }
  }

  #change(tabId: number, observation: TabChange): void {
    if (this.#closed.has(tabId)) return;
    const kept = this.#keep(tabId);
    if (kept.tab) this.#apply(tabId, kept, kept.tab, observation);
    else kept.waiting.push(observation);
  }

  #apply(tabId: number, kept: Kept, tab: Tab, observation: TabChange): void {
    record(tab, observation, this.#options.isNoise);
    forgetUnwatched(tab, this.#options.isWatched);
    this.#changed(tabId, kept, tab, SHOWING.has(observation.kind));
  }

  #changed(tabId: number, kept: Kept, tab: Tab, committed: boolean): void {
    this.#options.onChange(tabId, tab, committed);
    kept.dirty = true;
    kept.writing ??= this.#write(tabId, kept, tab);
  }

  #keep(tabId: number): Kept {
    const known = this.#kept.get(tabId);
    if (known) return known;
    const waiting: TabChange[] = [];
    const ready = Promise.all([readTab(tabId), isPrivate(tabId), this.#options.ready]).then(([tab, isPrivate]) => {
      tab.isPrivate ??= isPrivate;
      kept.tab = tab;
      for (const observation of waiting.splice(0)) this.#apply(tabId, kept, tab, observation);
      this.#options.onChange(tabId, tab, false);
      return tab;
    });
    const kept: Kept = { waiting, ready, dirty: false };
    this.#kept.set(tabId, kept);
    return kept;
  }

  async #write(tabId: number, kept: Kept, tab: Tab): Promise<void> {
    while (kept.dirty) {
      kept.dirty = false;
      await this.#store(tabId, tab);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_WRITES));
    }
    kept.writing = undefined;
  }

  async #store(tabId: number, tab: Tab): Promise<void> {
    // More than this many failed tries means that the store is gone, not full.
    for (let tries = 0; tries < 8 && !this.#closed.has(tabId); tries++) {
      try {
        return await browser.storage.session.set({ [keyOf(tabId)]: tab });
      } catch {
        await this.#makeRoom(tab).catch(() => {});
      }
    }
  }

  /** Lets the oldest go, wherever they are stored. */
  async #makeRoom(current: Tab): Promise<void> {
    const stored = await browser.storage.session.get(null);
    const tabs = new Map<string, Tab>();
    for (const [key, value] of Object.entries(stored)) {
      if (KEY.test(key)) tabs.set(key, this.#kept.get(Number(KEY.exec(key)?.[1]))?.tab ?? parseTab(value));
    }
    const changed = makeRoom([...new Set([...tabs.values(), current])]);
    for (const [key, tab] of tabs) {
      if (changed.has(tab) && tab !== current) await browser.storage.session.set({ [key]: tab });
    }
  }

  async #recordForOrigin(observation: Extract<Observation, { kind: 'failed' }>): Promise<void> {
    const origin = observation.failure.initiator;
    if (!origin?.startsWith('http')) return;
    const tabs = await browser.tabs.query({}).catch(() => []);
    const ofOrigin = tabs.filter(({ url }) => URL.parse(url ?? '')?.origin === origin);
    // Chromium does not tell a private window's worker from another: what may be private goes to private tabs only.
    const isPrivate = ofOrigin.some(({ incognito }) => incognito);
    for (const { id, incognito } of ofOrigin) {
      if (id === undefined || incognito !== isPrivate) continue;
      this.#change(id, { ...observation, tabId: id, documentId: undefined, failure: { ...observation.failure } });
    }
  }

  async #forget(tabId: number): Promise<void> {
    this.#closed.add(tabId);
    const kept = this.#kept.get(tabId);
    this.#options.onClose(await (kept?.ready ?? readTab(tabId)));
    this.#kept.delete(tabId);
    await kept?.writing;
    await browser.storage.session.remove(keyOf(tabId)).catch(() => {});
  }

  async #rename(tabId: number, by: number): Promise<void> {
    const tab = this.#kept.get(tabId)?.tab ?? (await readTab(tabId));
    const kept = this.#keep(by);
    const { pages } = await kept.ready;
    kept.tab = { ...tab, pages: [...tab.pages, ...pages] };
    this.#changed(by, kept, kept.tab, true);
    await this.#forget(tabId);
  }
}

/** Whether a tab is in a private window; undefined for one that is gone. */
async function isPrivate(tabId: number): Promise<boolean | undefined> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.incognito;
}

/** The keys alone, where the browser can tell them without reading every value. */
async function storedKeys(): Promise<string[]> {
  const { session } = browser.storage;
  return session.getKeys ? session.getKeys() : Object.keys(await session.get(null));
}

/** What is stored of a tab; an empty Tab when there is nothing. Never rejects. */
export async function readTab(tabId: number): Promise<Tab> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key).catch(() => ({}) as Record<string, unknown>);
  return parseTab(stored[key]);
}

/** Calls back with a tab whenever what is stored of it changes; returns how to stop. */
export function watchTab(tabId: number, onTab: (tab: Tab) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(tabId)];
    if (change) onTab(parseTab(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
