import type { Failure } from '../capture/failure';
import { addOrigin, addResponse, failureOf, signInOf } from '../capture/failure-of';
import { keepText } from '../capture/kept-text';
import { keepUrl } from '../capture/kept-url';
import type {
  AuthDetails,
  ErrorDetails,
  RedirectDetails,
  RequestDetails,
  ResponseDetails,
} from '../capture/web-request';
import type { Step, Trip } from './trip';

const MOST_STEPS = 25;
const MOST_REDIRECTS = 20;
const MOST_HEADERS = 200;
const MOST_TEXT = 8000;

/** The browser asks somebody to sign in, and holds such an answer back until then. */
const SIGN_IN = new Set([401, 407]);

/** A Trip under way: takes what webRequest tells of its request. */
export class FollowedTrip {
  readonly #allowed: ReadonlySet<string>;
  readonly #steps: Step[] = [];
  #response?: ResponseDetails;
  #signIn?: AuthDetails;
  #end?: ResponseDetails | ErrorDetails;
  #tellEnd: () => void = () => {};

  /** `allowed`: the response headers (lower case) that a Failure keeps. */
  constructor(allowed: ReadonlySet<string>) {
    this.#allowed = allowed;
  }

  /** Waits until the browser has told how the request ended, at most `most` ms. */
  async ended(most: number): Promise<void> {
    if (this.#end) return;
    await new Promise<void>((resolve) => {
      this.#tellEnd = resolve;
      setTimeout(resolve, most);
    });
  }

  started({ url, method, timeStamp }: RequestDetails): void {
    this.#response = undefined;
    this.#signIn = undefined;
    // What led here and where it ended tell most of a chain that is too long.
    if (this.#steps.length === MOST_STEPS) this.#steps.splice(MOST_STEPS / 2, 1);
    this.#steps.push({ url: keepText(url, MOST_TEXT), method, headers: [], sentAt: timeStamp });
  }

  answered(details: ResponseDetails): void {
    this.#response = details;
    this.#amend({ ...answerOf(details), answeredAt: details.timeStamp });
  }

  /** A site or a proxy wants to know who asks. */
  signInAsked(details: AuthDetails): void {
    this.#signIn = details;
  }

  redirected(details: RedirectDetails): void {
    const isFromBrowser = this.#response === undefined;
    this.#amend({
      ...answerOf(details),
      ...originOf(details),
      location: keepText(details.redirectUrl, MOST_TEXT),
      ...(isFromBrowser ? { isFromBrowser, answeredAt: details.timeStamp } : {}),
    });
  }

  /** The answer's body begins, or nothing will come. */
  finished(details: ResponseDetails | ErrorDetails): void {
    // Whoever has the answer may hang up: that is no failure.
    if (this.#end) return;
    this.#end = details;
    this.#amend(originOf(details));
    this.#tellEnd();
  }

  /** Nobody signed in within the time limit: the answer that asked for it is how it ended. Nothing where none did. */
  unsigned(): Trip | undefined {
    if (!this.#response || !SIGN_IN.has(this.#response.statusCode)) return;
    this.#end = this.#response;
    return this.trip();
  }

  /** What is known by now; nothing where the browser has told nothing. */
  trip(): Trip | undefined {
    if (this.#steps.length === 0) return;
    const error = this.#end && 'error' in this.#end ? keepText(this.#end.error, MOST_TEXT) : undefined;
    return { steps: [...this.#steps], error, failure: this.#failure(), isWatched: true };
  }

  #failure(): Failure | undefined {
    const end = this.#end;
    if (!end || ('statusCode' in end && end.statusCode < 400)) return;
    // Somebody asks for the address itself, as if it were typed: no page is part of it.
    const typed = { type: 'main_frame', documentId: undefined, initiator: undefined, originUrl: undefined };
    const failure = failureOf({ ...end, ...typed });
    const redirects = this.#steps.filter(({ location }) => location);
    if (redirects.length > 0)
      failure.redirects = redirects
        .slice(0, MOST_REDIRECTS)
        .map(({ url, status = 0 }) => ({ url: keepUrl(url), status }));
    if (this.#response) addResponse(failure, this.#response, this.#allowed);
    addOrigin(failure, end);
    if (this.#signIn) failure.signIn = signInOf(this.#signIn);
    return failure;
  }

  #amend(change: Partial<Step>): void {
    const step = this.#steps.at(-1);
    if (step) Object.assign(step, change);
  }
}

function answerOf({ statusCode, statusLine, responseHeaders }: ResponseDetails): Partial<Step> {
  const reason = keepText(statusLine.split(' ').slice(2).join(' ').trim(), 100);
  const headers = responseHeaders
    ?.slice(0, MOST_HEADERS)
    .map(({ name, value = '' }) => [keepText(name, MOST_TEXT), keepText(value, MOST_TEXT)] as const);
  return { status: statusCode, ...(reason ? { reason } : {}), ...(headers ? { headers } : {}) };
}

function originOf({ ip, fromCache }: Pick<ErrorDetails, 'ip' | 'fromCache'>): Partial<Step> {
  return { ...(ip ? { ip } : {}), ...(fromCache ? { fromCache } : {}) };
}
