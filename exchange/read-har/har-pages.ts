import type { Failure } from '../../capture/failure';
import { isNoise } from '../../diagnose/noise';
import type { ArchivedPage } from '../../store/archive/archived-page';
import { failureOfEntry, initiatorOf, preflightOf } from './failure-of-entry';
import type { HarEntry } from './har-entry';
import type { HarPage, PageFacts } from './har-page';
import { PagesByRequest } from './pages-by-request';
import { isPreflight, Preflights } from './preflights';
import { type Chain, RedirectChains } from './redirect-chains';
import { resourceTypeOf } from './resource-type';
import { SignIns } from './sign-ins';

const MOST_FAILURES = 100_000;

/** Puts the requests of a HAR, in its order, together to pages with what failed on them. */
export class HarPages {
  readonly #keptHeaders: ReadonlySet<string>;
  readonly #places = new PagesByRequest();
  readonly #redirects = new RedirectChains();
  readonly #signIns = new SignIns();
  readonly #preflights = new Preflights();
  /** Those with failures. */
  readonly #pages = new Set<HarPage>();
  #kept = 0;

  constructor(keptHeaders: ReadonlySet<string>) {
    this.#keptHeaders = keptHeaders;
  }

  add(entry: HarEntry): void {
    const chain = this.#redirects.take(entry);
    const { page, type, isOwn } = this.#places.find(entry, resourceTypeOf(entry), chain);
    this.#redirects.follow(entry, chain, isOwn ? page : undefined);
    const failure = failureOfEntry(entry, type, this.#keptHeaders);
    if (isPreflight(entry)) {
      this.#preflights.see(entry, {
        facts: preflightOf(entry, this.#keptHeaders),
        initiator: initiatorOf(entry),
        tellFailure: failure && (() => this.#keep(page, failure, false)),
      });
    } else if (failure) this.#addFailure(entry, failure, page, isOwn, chain);
    else this.#signIns.settle(entry);
  }

  /** The pages on which something failed, and how many requests did. `facts` are what the HAR’s list of pages tells. */
  finish(facts: ReadonlyMap<string, PageFacts>): { pages: ArchivedPage[]; failed: number } {
    this.#preflights.finish();
    const tab = crypto.randomUUID();
    const pages = [...this.#pages].flatMap((page) => page.toArchived(tab, facts.get(page.pageId ?? '')) ?? []);
    const failed = [...this.#pages].reduce((sum, page) => sum + page.failed, 0);
    return { pages: pages.sort((one, two) => one.at - two.at), failed };
  }

  #addFailure(entry: HarEntry, failure: Failure, page: HarPage, isOwn: boolean, chain: Chain | undefined): void {
    if (chain) failure.redirects = chain.hops;
    this.#preflights.joinTo(failure, entry);
    const isChallenge = failure.status === 401 || failure.status === 407;
    if (!isChallenge) this.#signIns.settle(entry);
    const kept = this.#keep(page, failure, isOwn);
    if (!kept) return;
    this.#preflights.await(kept, entry);
    if (isChallenge) this.#signIns.challenge(entry, () => page.remove(kept));
  }

  #keep(page: HarPage, failure: Failure, isOwn: boolean): Failure | undefined {
    if (isNoise(failure)) return;
    this.#pages.add(page);
    if (!page.has(failure) && !isOwn && this.#kept++ >= MOST_FAILURES) {
      page.notKept++;
      return;
    }
    return page.add(failure, isOwn);
  }
}
