import { BoundedMap } from '../../capture/bounded-map';
import type { HarEntry } from './har-entry';

const MOST_PENDING = 200;

/** Schemes that a browser answers by itself, after which it asks again (RFC 9110 section 11.1). */
const BY_BROWSER = /\b(basic|digest|negotiate|ntlm)\b/i;

/**
 * Takes back a 401 or 407 that the browser then answered with credentials: capture, which sees both as one request,
 * calls that no failure either.
 */
export class SignIns {
  readonly #pending = new BoundedMap<string, (() => void)[]>(MOST_PENDING);

  /** A challenge; `takeBack` is called if the next such request ends well with credentials. */
  challenge(entry: HarEntry, takeBack: () => void): void {
    const header = entry.status === 407 ? 'proxy-authenticate' : 'www-authenticate';
    const challenges = entry.headers.filter(({ name }) => name.toLowerCase() === header);
    if (challenges.length > 0 && !challenges.some(({ value = '' }) => BY_BROWSER.test(value))) return;
    this.#pending.set(keyOf(entry), [...(this.#pending.get(keyOf(entry)) ?? []), takeBack].slice(-3));
  }

  /** Any other end of a request. */
  settle(entry: HarEntry): void {
    if (this.#pending.size === 0) return;
    const key = keyOf(entry);
    const pending = this.#pending.get(key);
    if (!pending) return;
    this.#pending.delete(key);
    if (entry.isAuthorized && entry.status !== undefined && entry.status < 400)
      for (const takeBack of pending) takeBack();
  }
}

function keyOf({ pageId = '', method, url }: HarEntry): string {
  return `${pageId} ${method} ${url}`;
}
