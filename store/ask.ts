import { browser } from 'wxt/browser';
import type { ArchivedPage } from './archive/archived-page';
import type { Forgotten } from './archive/bin';

/** What a page may ask of the background: it alone writes the archive, and it alone watches. */
export interface Answers {
  /** Makes sure that there is an archive that can be opened. */
  openArchive(): Promise<void>;
  forget(what: Forgotten): Promise<void>;
  /** Brings back what was forgotten last, until the bin is emptied. */
  undoForget(): Promise<void>;
  emptyBin(): Promise<void>;
  /** Adds pages, each failure once; returns how many failures were new. */
  addPages(pages: readonly ArchivedPage[]): Promise<number>;
  /** Deletes an archive that was set aside. */
  dropSetAside(name: string): Promise<void>;
  /** Makes sure that what is written in the settings by now holds. */
  heedSettings(): Promise<void>;
}

interface Question {
  verb: keyof Answers;
  what?: unknown;
}

/** Asks the background. Rejects with its reason where it could not do it. */
export async function ask<Verb extends keyof Answers>(
  verb: Verb,
  ...[what]: Parameters<Answers[Verb]>
): Promise<Awaited<ReturnType<Answers[Verb]>>> {
  return browser.runtime.sendMessage({ verb, what } satisfies Question) as never;
}

/** Answers what the extension's own pages ask. Must be called synchronously when the worker starts. */
export function answer(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { verb, what } = (message ?? {}) as Partial<Question>;
    if (!verb || !Object.hasOwn(answers, verb)) return;
    return (answers[verb] as (what: unknown) => Promise<unknown>)(what);
  });
}
