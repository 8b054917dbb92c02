import { BoundedMap } from '../../capture/bounded-map';
import type { HarEntry } from './har-entry';
import { HarPage } from './har-page';
import type { Chain } from './redirect-chains';
import type { HarType } from './resource-type';

/** Where a request belongs. */
export interface Where {
  page: HarPage;
  /** webRequest’s type. */
  type: string;
  /** It is the page’s own document. */
  isOwn: boolean;
}

const MOST_PAGES = 10_000;

/** Finds the page of each request: by the maker’s reference, else by who asked. A new document begins a new page. */
export class PagesByRequest {
  readonly #byId = new BoundedMap<string, HarPage>(MOST_PAGES);
  readonly #byUrl = new BoundedMap<string, HarPage>(MOST_PAGES);
  /** For requests of which nothing tells who asked: those of apps, or of tools that are no browser. */
  readonly #rest = new HarPage();

  find(entry: HarEntry, type: HarType, chain: Chain | undefined): Where {
    const current = this.#currentPage(entry);
    const isOwn = chain?.page !== undefined || (type === 'document' && isNavigation(entry, current));
    if (!isOwn) {
      const page = current ?? this.#rest;
      page.referer ??= entry.asked.get('referer');
      return { page, type: type === 'document' ? 'sub_frame' : type, isOwn };
    }
    const page = chain?.page ?? (current?.hasDocument === false ? current : new HarPage(entry.pageId));
    page.hasDocument = true;
    page.url = entry.url;
    page.at ??= entry.at;
    page.frame ??= entry.frame;
    this.#remember(page, entry);
    return { page, type: 'main_frame', isOwn };
  }

  #currentPage({ pageId, asked }: HarEntry): HarPage | undefined {
    if (pageId !== undefined) {
      const known = this.#byId.get(pageId) ?? new HarPage(pageId);
      if (!this.#byId.has(pageId)) this.#byId.set(pageId, known);
      return known;
    }
    const referer = asked.get('referer') ?? asked.get('origin');
    if (!referer || !URL.canParse(referer)) return;
    const known = this.#byUrl.get(addressOf(referer)) ?? new HarPage();
    if (!known.hasDocument) this.#byUrl.set(addressOf(referer), known);
    return known;
  }

  #remember(page: HarPage, { pageId, url }: HarEntry): void {
    if (pageId !== undefined) this.#byId.set(pageId, page);
    else {
      this.#byUrl.set(addressOf(url), page);
      // What a page asks of another site tells that only its origin.
      const origin = URL.parse(url)?.origin;
      if (origin) this.#byUrl.set(addressOf(origin), page);
    }
  }
}

/** Is it a document in a tab, not in a frame of its page? */
function isNavigation({ asked, frame, initiatorType }: HarEntry, current: HarPage | undefined): boolean {
  const purpose = asked.get('sec-purpose') ?? asked.get('purpose') ?? '';
  if (purpose.startsWith('prefetch')) return false;
  const destination = asked.get('sec-fetch-dest');
  if (destination) return destination === 'document';
  if (!current?.hasDocument) return true;
  if (frame !== undefined) return frame === current.frame;
  // Where nobody tells who asked, a frame mostly names its page; what somebody typed names none.
  return initiatorType === 'other' || (initiatorType === '' && !asked.has('referer'));
}

function addressOf(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  parsed.hash = '';
  return parsed.href;
}
