import { BoundedMap } from '../../capture/bounded-map';
import type { Redirect } from '../../capture/failure';
import { keepUrl } from '../../capture/kept-url';
import type { HarEntry } from './har-entry';
import type { HarPage } from './har-page';

/** The way to a request that another one redirected to. */
export interface Chain {
  hops: readonly Redirect[];
  /** The page that it loads, where it is a navigation. */
  page?: HarPage;
}

const MOST_WAITING = 1000;
const MOST_HOPS = 20;

/** Joins the requests that one redirect after another made, which a HAR lists as requests of their own. */
export class RedirectChains {
  readonly #waiting = new BoundedMap<string, Chain>(MOST_WAITING);

  /** The way to this request; only the first that fits came that way. */
  take(entry: HarEntry): Chain | undefined {
    if (this.#waiting.size === 0) return;
    const key = keyOf(entry, entry.url);
    const chain = this.#waiting.get(key);
    if (chain) this.#waiting.delete(key);
    return chain;
  }

  /** Remembers where a redirect leads. `chain` is how it was come to. */
  follow(entry: HarEntry, chain: Chain | undefined, page: HarPage | undefined): void {
    const { status = 0, url } = entry;
    const target = status >= 300 && status < 400 ? targetOf(entry) : undefined;
    if (!target) return;
    const hops = [...(chain?.hops ?? []), { url: keepUrl(url), status }].slice(0, MOST_HOPS);
    this.#waiting.set(keyOf(entry, target), { hops, page });
  }
}

function targetOf({ redirectTo, headers, url }: HarEntry): string | undefined {
  const target = redirectTo || headers.find(({ name }) => name.toLowerCase() === 'location')?.value;
  return target ? URL.parse(target, url)?.href : undefined;
}

function keyOf({ pageId = '' }: HarEntry, url: string): string {
  const parsed = URL.parse(url);
  if (parsed) parsed.hash = '';
  return `${pageId} ${parsed?.href ?? url}`;
}
