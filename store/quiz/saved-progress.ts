import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** More cards than the quiz has; a store that holds more was not written by it. */
export const MOST_CARDS = 5000;

const KEY = 'quiz';
const VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const id = v.pipe(v.string(), v.regex(/^[a-z]+:[\w./:-]{1,120}$/));
const saved = v.object({
  version: v.literal(VERSION),
  cards: v.pipe(
    v.record(id, v.strictTuple([v.pipe(count, v.maxValue(9)), count])),
    v.check((cards) => Object.keys(cards).length <= MOST_CARDS),
  ),
  answered: count,
  right: count,
  lastDay: count,
  daysInRow: count,
});

/** What is remembered of somebody’s answers in the quiz; see guide/quiz/progress. */
export interface SavedProgress {
  cards: Readonly<Record<string, { box: number; due: number }>>;
  answered: number;
  right: number;
  lastDay: number;
  daysInRow: number;
}

/** `newer`: a later version wrote it; `unreadable`: nobody knows who did; `shut`: the browser won’t give it out. Each stays as it is. */
export type Trouble = 'newer' | 'unreadable' | 'shut';

/** What is stored; nothing where nothing is. Never rejects. */
export async function readProgress(): Promise<{ progress?: SavedProgress; trouble?: Trouble }> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    return stored === undefined ? {} : parseProgress(stored);
  } catch {
    return { trouble: 'shut' };
  }
}

/** Changes what is stored, of which another page may have changed something meanwhile. Rejects where it can’t be, and what was there stays. */
export async function changeProgress(
  change: (progress: SavedProgress | undefined) => SavedProgress,
): Promise<SavedProgress> {
  return navigator.locks.request(KEY, async () => {
    const { progress, trouble } = await readProgress();
    if (trouble) throw new Error(`What is stored of the quiz is ${trouble}.`);
    const changed = change(progress);
    await browser.storage.local.set({ [KEY]: written(changed) });
    return changed;
  });
}

/** Forgets all of it, whoever wrote it. */
export async function deleteProgress(): Promise<void> {
  await navigator.locks.request(KEY, () => browser.storage.local.remove(KEY));
}

function parseProgress(stored: unknown): { progress?: SavedProgress; trouble?: Trouble } {
  const { version } = (stored ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version > VERSION) return { trouble: 'newer' };
  const { success, output } = v.safeParse(saved, stored);
  if (!success) return { trouble: 'unreadable' };
  const { version: _, cards, ...rest } = output;
  const places = Object.entries(cards).map(([name, [box, due]]) => [name, { box, due }] as const);
  return { progress: { ...rest, cards: Object.fromEntries(places) } };
}

function written({ cards, ...rest }: SavedProgress): v.InferInput<typeof saved> {
  const kept = Object.entries(cards).slice(-MOST_CARDS);
  const places = kept.map(([name, { box, due }]) => [name, [box, due]] as [string, [number, number]]);
  return { version: VERSION, ...rest, cards: Object.fromEntries(places) };
}
