import type { Haystack } from './haystack';
import { kindText, unpackKind } from './kind';
import type { Ledger } from './ledger';

const MOST_WORDS = 8;

/** The lower-case words of what somebody typed: the first eight different ones. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().split(/\s+/).filter(Boolean))].slice(0, MOST_WORDS);
}

/** By row number, 1 where each word is in the failure's URL or in what it is called. Without a haystack, no URLs. */
export function textMatches(ledger: Ledger, words: readonly string[], haystack?: Haystack): Uint8Array {
  const { failures, pages, pageIds } = ledger;
  const all = (1 << words.length) - 1;
  const inKinds = ledger.kinds.texts.map((kind) => wordsIn(kindText(unpackKind(kind)), words));
  const matches = new Uint8Array(ledger.length);
  for (let page = 0; page < ledger.pageCount; page++) {
    const rows = pages.rows[page] as number;
    if (rows === 0) continue;
    const first = pages.first[page] as number;
    const inUrls = haystack?.find(pageIds[page] as string, words);
    for (let row = first; row < first + rows; row++) {
      const inUrl = inUrls?.[failures.place[row] as number] ?? 0;
      const inKind = inKinds[failures.kind[row] as number] ?? 0;
      if ((inUrl | inKind) === all) matches[row] = 1;
    }
  }
  return matches;
}

function wordsIn(text: string, words: readonly string[]): number {
  return words.reduce((mask, word, bit) => (text.includes(word) ? mask | (1 << bit) : mask), 0);
}
