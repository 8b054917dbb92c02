import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import type { CheckResult } from '../../send/check-result';
import type { CheckChoices } from '../../send/check-run';

/** What is known of a check beside its results. */
export interface SavedCheck {
  /** As they may be kept: without secrets. */
  urls: readonly string[];
  /** The places of those in which something was left out, so that they can't be asked any more. */
  cut: readonly number[];
  choices: CheckChoices;
  /** Milliseconds since the epoch. */
  startedAt: number;
}

export interface LastCheck extends SavedCheck {
  results: ReadonlyMap<number, CheckResult>;
}

interface ChecksSchema extends DBSchema {
  check: { key: 'last'; value: SavedCheck };
  /** By the check’s start, too: another page may have begun one since, in which these have no place. */
  results: { key: [startedAt: number, index: number]; value: CheckResult };
}

const NAME = 'what-broke-checks';

/**
 * The last check, so that one can go on after the page was closed. In private windows nothing is kept and nothing is
 * read. Every function rejects with a DOMException where the browser can't store; what was there stays.
 */
export class CheckStore {
  #database: Promise<IDBPDatabase<ChecksSchema>> | undefined;

  /** Whether this window may keep anything. */
  get isKept(): boolean {
    return !browser.extension.inIncognitoContext;
  }

  /** The last check; nothing where there is none. */
  async read(): Promise<LastCheck | undefined> {
    if (!this.isKept) return;
    const transaction = (await this.#open()).transaction(['check', 'results']);
    const check = await transaction.objectStore('check').get('last');
    if (!check) return;
    const results = transaction.objectStore('results');
    const [keys, values] = await Promise.all([results.getAllKeys(), results.getAll()]);
    const own = keys.flatMap(([startedAt, index], at) =>
      startedAt === check.startedAt ? [[index, values[at] as CheckResult] as const] : [],
    );
    return { ...check, results: new Map(own) };
  }

  /** Begins a new check in the place of the last. */
  async begin(check: SavedCheck): Promise<void> {
    if (!this.isKept) return;
    const transaction = (await this.#open()).transaction(['check', 'results'], 'readwrite');
    await Promise.all([
      transaction.objectStore('results').clear(),
      transaction.objectStore('check').put(check, 'last'),
      transaction.done,
    ]);
  }

  /**
   * Adds results by their place among the addresses, to the check that was begun then. All of them at once and without
   * asking first, since the page may be closing. What the answers said is not kept.
   */
  async add(startedAt: number, added: Iterable<readonly [index: number, result: CheckResult]>): Promise<void> {
    if (!this.isKept) return;
    const transaction = (await this.#open()).transaction('results', 'readwrite');
    const puts = [...added].map(([index, result]) => transaction.store.put(withoutBody(result), [startedAt, index]));
    transaction.commit();
    await Promise.all([...puts, transaction.done]);
  }

  /** Lets the last check go. */
  async forget(): Promise<void> {
    if (!this.isKept) return;
    const transaction = (await this.#open()).transaction(['check', 'results'], 'readwrite');
    await Promise.all([
      transaction.objectStore('results').clear(),
      transaction.objectStore('check').clear(),
      transaction.done,
    ]);
  }

  #open(): Promise<IDBPDatabase<ChecksSchema>> {
    this.#database ??= openDB<ChecksSchema>(NAME, 1, {
      upgrade(database) {
        database.createObjectStore('check');
        database.createObjectStore('results');
      },
    });
    // What failed once may work later.
    this.#database.catch(() => {
      this.#database = undefined;
    });
    return this.#database;
  }
}

function withoutBody({ failure, ...result }: CheckResult): CheckResult {
  if (!failure) return result;
  const { body: _, ...facts } = failure;
  return { ...result, failure: facts };
}
