import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../../send/draft';

/** A request that was sent, without its secrets, and how it ended. */
export interface KeptRequest {
  id: number;
  draft: Omit<Draft, 'body'> & { body: Omit<Draft['body'], 'file'> };
  /** Milliseconds since the epoch. */
  sentAt: number;
  /** Missing where no answer came. */
  status?: number;
  /** Until the answer's headers were there, in milliseconds. */
  took?: number;
}

interface Schema extends DBSchema {
  requests: { key: number; value: KeptRequest };
}

const NAME = 'what-broke-requests';
const MOST = 50;

/** The last 50 requests that were sent with the playground, newest first. Each rejects where the disk won't. */
export class KeptRequests {
  readonly #database: Promise<IDBPDatabase<Schema>>;

  constructor(name = NAME) {
    this.#database = openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('requests', { keyPath: 'id', autoIncrement: true }),
      blocking: (_from, _to, { target }) => (target as IDBDatabase).close(),
    });
    // Whoever asks first hears of it.
    this.#database.catch(() => {});
  }

  async read(): Promise<KeptRequest[]> {
    return (await (await this.#database).getAll('requests')).reverse();
  }

  /** Keeps one more, and lets the oldest go. */
  async add(request: Omit<KeptRequest, 'id'>): Promise<void> {
    const { store, done } = (await this.#database).transaction('requests', 'readwrite');
    await store.add(request as KeptRequest);
    const keys = await store.getAllKeys();
    await Promise.all([...keys.slice(0, Math.max(0, keys.length - MOST)).map((key) => store.delete(key)), done]);
  }

  /** Deletes these, or all; resolves to what was deleted. */
  async delete(ids?: readonly number[]): Promise<KeptRequest[]> {
    const { store, done } = (await this.#database).transaction('requests', 'readwrite');
    const gone = (await store.getAll()).filter(({ id }) => !ids || ids.includes(id));
    await Promise.all([...gone.map(({ id }) => store.delete(id)), done]);
    return gone;
  }

  /** Takes a deletion back. */
  async restore(requests: readonly KeptRequest[]): Promise<void> {
    const { store, done } = (await this.#database).transaction('requests', 'readwrite');
    await Promise.all([...requests.map((request) => store.put(request)), done]);
  }
}
