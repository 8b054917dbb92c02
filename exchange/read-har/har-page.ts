import type { Failure } from '../../capture/failure';
import { keepUrl } from '../../capture/kept-url';
import type { ArchivedPage } from '../../store/archive/archived-page';
import { pageIdOf } from './page-id';

/** What a HAR’s own list of pages tells of one. */
export interface PageFacts {
  url?: string;
  /** Milliseconds since the epoch. */
  at?: number;
}

/** A page with what failed on it, while its requests are read. */
export class HarPage {
  readonly pageId?: string;
  /** Its own document’s. */
  url?: string;
  at?: number;
  frame?: string;
  hasDocument = false;
  /** Who asked for something on it, as long as its document is not known. */
  referer?: string;
  notKept = 0;
  #own?: Failure;
  readonly #failures = new Map<string, Failure>();

  constructor(pageId?: string) {
    this.pageId = pageId;
  }

  /** Adds a failure, or another occurrence of one; gives the one that is kept. */
  add(failure: Failure, isOwn: boolean): Failure {
    const kind = kindOf(failure);
    const same = isOwn ? undefined : this.#failures.get(kind);
    if (isOwn) this.#own = failure;
    else if (!same) this.#failures.set(kind, failure);
    if (!same) return failure;
    const { count, firstAt, lastAt } = same;
    const times = { firstAt: Math.min(firstAt, failure.firstAt), lastAt: Math.max(lastAt, failure.lastAt) };
    return Object.assign(same, failure, times, { count: count + 1 });
  }

  has(failure: Failure): boolean {
    return this.#failures.has(kindOf(failure));
  }

  /** Takes one occurrence back: that request ended well after all. */
  remove(failure: Failure): void {
    if (this.#own === failure) this.#own = undefined;
    else if (failure.count > 1) failure.count--;
    else if (this.#failures.get(kindOf(failure)) === failure) this.#failures.delete(kindOf(failure));
  }

  /** How many requests failed on it. */
  get failed(): number {
    const counted = [...this.#failures.values(), ...(this.#own ? [this.#own] : [])];
    return counted.reduce((sum, { count }) => sum + count, this.notKept);
  }

  toArchived(tab: string, facts: PageFacts = {}): ArchivedPage | undefined {
    const failures = [...this.#failures.values()].sort((one, two) => one.firstAt - two.firstAt);
    const first = this.#own ?? failures[0];
    if (!first) return;
    const at = this.at ?? facts.at ?? first.firstAt;
    const url = keepUrl(this.url ?? facts.url ?? this.referer ?? originOf(first.url));
    const timed = (failure: Failure) => (failure.firstAt > 0 ? failure : { ...failure, firstAt: at, lastAt: at });
    return {
      id: pageIdOf([this.pageId ?? '', url, String(at), first.requestId]),
      tab,
      url,
      at,
      ...(this.#own ? { own: timed(this.#own) } : {}),
      failures: failures.map(timed),
      notKept: this.notKept,
    };
  }
}

/**
 * What makes a failure another one, as a key: what isSame of a stored page compares. Of a GraphQL endpoint, through
 * which everything goes, the errors as well.
 */
export function kindOf({ url, method, status = 0, error, body }: Failure): string {
  const outcome = status >= 400 ? status : (error ?? `${status} ${body?.text}`);
  return `${method} ${url} ${outcome}`;
}

function originOf(url: string): string {
  const origin = URL.parse(url)?.origin;
  return origin && origin !== 'null' ? `${origin}/` : url;
}
