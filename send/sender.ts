import { browser } from 'wxt/browser';
import type { RequestDetails } from '../capture/web-request';
import { followRequests } from './follow-requests';
import { FollowedTrip } from './followed-trip';
import type { Step, Trip } from './trip';

/** A request as somebody wants it sent. */
export interface Outgoing {
  /** http or https. */
  url: string;
  method: string;
  headers?: readonly (readonly [name: string, value: string])[];
  body?: BodyInit;
  /** With the cookies that the browser has for the site; without any where missing. */
  withCookies?: boolean;
  /** Milliseconds until the answer's headers must be there. */
  timeLimit: number;
  /** Stops it, the reading of its answer too. */
  signal?: AbortSignal;
}

/** How it ended. */
export interface Sent {
  trip: Trip;
  /** The answer, its body not yet read; nothing where none came. Whoever doesn't want the body cancels it. */
  response?: Response;
  /** Why there is no answer, where it was not the network. */
  stopped?: 'time-limit' | 'cancelled';
}

/** How late a browser may tell of a request that is over: Firefox does so after the answer is here (measured). */
const LATEST = 1000;

/** Sends requests, and follows each through its redirects as webRequest tells of it: `fetch` alone hides them. */
export class Sender {
  readonly #allowed: ReadonlySet<string>;
  /** Sent, and not yet told of; by what webRequest will call it. */
  readonly #sent = new Map<string, FollowedTrip[]>();
  readonly #followed = new Map<string, FollowedTrip>();
  readonly #stop: () => void;

  private constructor(allowed: ReadonlySet<string>, tabId: number) {
    this.#allowed = allowed;
    this.#stop = followRequests(tabId, (details) => this.#tripOf(details));
  }

  /** One for the page that calls. `allowed`: the response headers (lower case) that a Failure keeps. */
  static async open(allowed: ReadonlySet<string>): Promise<Sender> {
    const ownId = async () => (await browser.tabs.getCurrent())?.id ?? browser.tabs.TAB_ID_NONE;
    const sender = new Sender(allowed, await ownId());
    // Chromium takes what is asked of it in order: once this is answered, it listens. (A request sent at once was seen from its end only.)
    await ownId();
    return sender;
  }

  /** Sends one request. Rejects with a TypeError where the browser won't send it as it is, and sends nothing then. */
  async send({ url, method, headers = [], body, withCookies, timeLimit, signal }: Outgoing): Promise<Sent> {
    const request = new Request(url, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      body,
      credentials: withCookies ? 'include' : 'omit',
      cache: 'no-store',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
    });
    const trip = new FollowedTrip(this.#allowed);
    const name = nameOf(request);
    this.#sent.set(name, [...(this.#sent.get(name) ?? []), trip]);
    const limit = new AbortController();
    const clock = setTimeout(() => limit.abort(), timeLimit);
    const first: Step = { url, method, headers: [], sentAt: Date.now() };
    try {
      const response = await fetch(request, { signal: AbortSignal.any([limit.signal, ...(signal ? [signal] : [])]) });
      clearTimeout(clock);
      await trip.ended(LATEST);
      return { trip: trip.trip() ?? seenAtItsEnd(first, response), response };
    } catch {
      const stopped = signal?.aborted ? 'cancelled' : limit.signal.aborted ? 'time-limit' : undefined;
      await trip.ended(LATEST);
      const known = trip.trip() ?? { steps: [first], isWatched: false };
      const { error: _, failure: __, ...unblamed } = known;
      const unsigned = stopped === 'time-limit' ? trip.unsigned() : undefined;
      if (stopped) return { trip: unsigned ?? unblamed, stopped };
      return { trip: (await isHidden(known)) ? { ...unblamed, isHidden: true } : known };
    } finally {
      clearTimeout(clock);
      this.#forget(name, trip);
    }
  }

  /** Stops watching. */
  close(): void {
    this.#stop();
  }

  #tripOf({ requestId, method, url }: RequestDetails): FollowedTrip | undefined {
    const followed = this.#followed.get(requestId);
    if (followed) return followed;
    const trip = this.#sent.get(nameOf({ method, url }))?.shift();
    if (trip) this.#followed.set(requestId, trip);
    return trip;
  }

  #forget(name: string, trip: FollowedTrip): void {
    const left = this.#sent.get(name)?.filter((other) => other !== trip) ?? [];
    if (left.length > 0) this.#sent.set(name, left);
    else this.#sent.delete(name);
    for (const [id, other] of this.#followed) if (other === trip) this.#followed.delete(id);
  }
}

/** Two requests of one name are alike in all that we compare: whichever is told of first is the first. */
function nameOf({ method, url }: { method: string; url: string }): string {
  return `${method} ${url.split('#', 1)[0]}`;
}

/** Chromium's name for an answer that it keeps from who may not see it. */
const KEPT_FROM_US = 'net::ERR_FAILED';

/** Chromium shows an extension its own requests even to sites that it has no leave for, but not the answer's body. */
async function isHidden({ steps, error = KEPT_FROM_US }: Trip): Promise<boolean> {
  const { url = '', status } = steps.at(-1) ?? {};
  if (error !== KEPT_FROM_US && status === undefined) return false;
  return !(await browser.permissions.contains({ origins: [url] }).catch(() => true));
}

/** What `fetch` alone tells, where the browser may not tell more. */
function seenAtItsEnd(first: Step, response: Response): Trip {
  const { status, statusText: reason, url } = response;
  const last: Step = { ...first, url, status, reason, headers: [...response.headers], answeredAt: Date.now() };
  return { steps: response.redirected ? [first, last] : [last], isWatched: false };
}
