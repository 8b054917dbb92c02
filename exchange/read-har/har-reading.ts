import { readEntry, timeIn } from './har-entry';
import type { PageFacts } from './har-page';
import { HarPages } from './har-pages';
import { HarScanner, type Part } from './har-scanner';
import { objectIn, textIn } from './json-parts';
import { makerOf } from './maker';
import type { HarContents } from './read-har';
import { badEnding, badEntry, badPart, DAMAGED, Troubles } from './troubles';

const MOST_PAGES = 10_000;

/** A HAR file that is being read: bytes in, what it tells of out. */
export class HarReading {
  readonly #scanner = new HarScanner((part) => this.#read(part));
  readonly #decoder = new TextDecoder();
  readonly #troubles = new Troubles();
  readonly #facts = new Map<string, PageFacts>();
  readonly #pages: HarPages;
  #requests = 0;
  #creator: unknown;
  #browser: unknown;
  #isDamaged = false;

  constructor(keptHeaders: ReadonlySet<string>) {
    this.#pages = new HarPages(keptHeaders);
  }

  push(bytes: Uint8Array): void {
    this.#scanner.push(bytes);
  }

  /** What was packed ends here, although it should go on. */
  tellDamage(): void {
    this.#isDamaged = true;
    this.#troubles.add(DAMAGED);
  }

  finish(): HarContents {
    const ending = badEnding(this.#scanner.end());
    if (ending && !this.#isDamaged) this.#troubles.add(ending);
    const { pages, failed } = this.#pages.finish(this.#facts);
    const maker = makerOf(this.#creator, this.#browser);
    return { maker, pages, requests: this.#requests, failed, troubles: this.#troubles.list() };
  }

  /** The contents of a file that can’t be read at all. */
  refuse(says: string): HarContents {
    return { maker: '', pages: [], requests: 0, failed: 0, troubles: [{ says }] };
  }

  #read(part: Part): void {
    const json = this.#parse(part);
    if (json === undefined) this.#troubles.add(badPart(part));
    else if (part.kind === 'entry') this.#readEntry(json, part);
    else if (part.kind === 'page') this.#readPage(json);
    else if (part.kind === 'creator') this.#creator = json;
    else if (part.kind === 'browser') this.#browser = json;
  }

  #parse({ bytes }: Part): unknown {
    try {
      return bytes && JSON.parse(this.#decoder.decode(bytes));
    } catch {
      return undefined;
    }
  }

  #readEntry(json: unknown, part: Part): void {
    const entry = readEntry(json, part.number);
    if (!entry) {
      this.#troubles.add(badEntry(part));
      return;
    }
    this.#requests++;
    this.#pages.add(entry);
  }

  #readPage(json: unknown): void {
    const { id, title, startedDateTime } = objectIn(json);
    const key = textIn(id);
    if (key === undefined || this.#facts.size >= MOST_PAGES) return;
    const url = /^https?:\/\/\S+$/i.test(textIn(title) ?? '') ? textIn(title) : undefined;
    this.#facts.set(key, { url, at: timeIn(startedDateTime) });
  }
}
