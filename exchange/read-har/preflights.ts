import { BoundedMap } from '../../capture/bounded-map';
import type { Failure } from '../../capture/failure';
import type { HarEntry } from './har-entry';

/** A CORS preflight as a HAR tells it. */
export interface Preflight {
  facts: Failure['preflight'];
  /** The origin that asked. */
  initiator?: string;
  /** Its own failure, where it failed, to be told if nothing else does. */
  tellFailure?: () => void;
}

const MOST = 500;

/** A browser’s own OPTIONS request to another origin (Fetch standard, section 4.9). */
export function isPreflight({ method, resourceType, asked }: HarEntry): boolean {
  return resourceType === 'preflight' || (method === 'OPTIONS' && asked.has('access-control-request-method'));
}

/**
 * Joins a preflight with the request that it was made for: Chrome lists it after that, other makers before. A proxy
 * sees no such request at all where the preflight failed.
 */
export class Preflights {
  readonly #seen = new Map<string, Preflight>();
  readonly #failed = new BoundedMap<string, Failure>(MOST);

  see(entry: HarEntry, preflight: Preflight): void {
    const key = keyOf(entry, entry.asked.get('access-control-request-method') ?? 'GET');
    const failure = this.#failed.get(key);
    if (failure && !failure.preflight) {
      this.#failed.delete(key);
      join(failure, preflight);
      return;
    }
    this.#seen.delete(key);
    this.#seen.set(key, preflight);
    if (this.#seen.size > MOST) this.#forget(this.#seen.keys().next().value as string);
  }

  /** Adds what the preflight of a failed request was answered. Before the failure is compared to others. */
  joinTo(failure: Failure, entry: HarEntry): void {
    const preflight = this.#seen.get(keyOf(entry, entry.method));
    if (!preflight) return;
    this.#seen.delete(keyOf(entry, entry.method));
    if (failure.error) join(failure, preflight);
  }

  /** A failure whose preflight may come later in the file. */
  await(failure: Failure, entry: HarEntry): void {
    if (failure.error && !failure.preflight) this.#failed.set(keyOf(entry, entry.method), failure);
  }

  /** At the end of the file. */
  finish(): void {
    for (const key of [...this.#seen.keys()]) this.#forget(key);
  }

  #forget(key: string): void {
    this.#seen.get(key)?.tellFailure?.();
    this.#seen.delete(key);
  }
}

function join(failure: Failure, { facts, initiator }: Preflight): void {
  failure.preflight = facts;
  if (initiator) failure.initiator ??= initiator;
  // Firefox’s name for what a preflight forbade, which it writes into no HAR.
  if (failure.error === 'NS_ERROR_FAILURE') failure.error = 'NS_ERROR_DOM_BAD_URI';
}

function keyOf({ pageId = '', url }: HarEntry, method: string): string {
  return `${pageId} ${method} ${url}`;
}
