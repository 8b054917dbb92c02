import type { ArchivedPage } from '../store/archive/archived-page';

/**
 * The URLs to search in, apart from the ledger, so that only who searches pays for them: 9 to 17 MB for 100,000. A
 * page's URLs are one text, a line each: one `•` makes two bytes of each character of a text, so that one text for all
 * would nearly always be twice as large, and a page that changes is one text to replace.
 */
export class Haystack {
  readonly #texts = new Map<string, string>();

  put({ id, own, failures }: ArchivedPage): void {
    const urls = (own ? [own, ...failures] : failures).map(({ url }) => url.toLowerCase().replaceAll('\n', ' '));
    this.#texts.set(id, urls.join('\n'));
  }

  drop(pageId: string): void {
    this.#texts.delete(pageId);
  }

  has(pageId: string): boolean {
    return this.#texts.has(pageId);
  }

  /**
   * For each of a page's failures, by its place, which of at most 8 lower-case words are in its URL, a bit a word;
   * nothing where no URL of the page has any.
   */
  find(pageId: string, words: readonly string[]): Uint8Array | undefined {
    const text = this.#texts.get(pageId);
    if (text === undefined || !words.some((word) => text.includes(word))) return;
    const starts = lineStarts(text);
    const found = new Uint8Array(starts.length);
    for (const [bit, word] of words.entries()) mark(found, text, starts, word, 1 << bit);
    return found;
  }
}

function mark(found: Uint8Array, text: string, starts: readonly number[], word: string, bit: number): void {
  let line = 0;
  for (let at = text.indexOf(word); at >= 0; ) {
    while (line + 1 < starts.length && (starts[line + 1] as number) <= at) line++;
    found[line] = (found[line] as number) | bit;
    const next = starts[line + 1];
    at = next === undefined ? -1 : text.indexOf(word, next);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
