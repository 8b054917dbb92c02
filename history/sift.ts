import type { Column } from './columns';
import type { Filter } from './filter';
import type { Haystack } from './haystack';
import { kindName, unpackKind } from './kind';
import type { Ledger } from './ledger';
import { CLASSES, PARTIES, TURNS, turnsOf } from './numbered';
import { GONE } from './tables';
import { textMatches, wordsOf } from './text-matches';

/** The parts of a filter whose choices are counted, each a bit; all others are one. */
export const PARTS = { site: 1, kind: 2, party: 4, turn: 8, class: 16, other: 32 } as const;

/** Which of the numbers in a column fit a part. */
interface Rule {
  part: number;
  column: Column;
  fits: readonly boolean[];
}

/**
 * By row number, the parts of the filter that the failure does not fit: 0 is to be shown. What misses one part alone is
 * what else could be chosen there.
 */
export function sift(ledger: Ledger, filter: Filter, haystack?: Haystack): Uint8Array {
  const misses = new Uint8Array(ledger.length);
  for (const { part, column, fits } of [...failureRules(ledger, filter), ...pageRules(ledger, filter)])
    for (let row = 0; row < misses.length; row++)
      if (!fits[column[row] as number]) misses[row] = (misses[row] as number) | part;
  missTimes(misses, ledger, filter);
  missText(misses, ledger, wordsOf(filter.text ?? ''), haystack);
  const { page } = ledger.failures;
  for (let row = 0; row < misses.length; row++) if (page[row] === GONE) misses[row] = 255;
  return misses;
}

function failureRules({ failures, sites, kinds }: Ledger, filter: Filter): Rule[] {
  const rules: Rule[] = [];
  const add = <Value>(part: keyof typeof PARTS, column: Column, all: readonly Value[], fits: (one: Value) => boolean) =>
    rules.push({ part: PARTS[part], column, fits: all.map(fits) });
  const { site, kind, party, turn, class: class_ } = filter;
  if (site !== undefined) add('site', failures.site, sites.texts, (text) => text === site);
  if (kind !== undefined) add('kind', failures.kind, kinds.texts, (text) => kindName(unpackKind(text)) === kind);
  if (party !== undefined) add('party', failures.party, PARTIES, (one) => one === party);
  if (class_ !== undefined) add('class', failures.class, CLASSES, (one) => one === class_);
  const masks = [...Array(1 << TURNS.length).keys()];
  if (turn !== undefined) add('turn', failures.turn, masks, (mask) => turnsOf(mask).includes(turn));
  return rules;
}

function pageRules({ failures, pages, pageIds, sites, tabs }: Ledger, { pageSite, tab, page }: Filter): Rule[] {
  if (pageSite === undefined && tab === undefined && page === undefined) return [];
  const siteNumber = pageSite === undefined ? undefined : (sites.find(pageSite) ?? -1);
  const tabNumber = tab === undefined ? undefined : (tabs.find(tab) ?? -1);
  const fits = pageIds.map(
    (id, number) =>
      (page === undefined || id === page) &&
      (siteNumber === undefined || pages.site[number] === siteNumber) &&
      (tabNumber === undefined || pages.tab[number] === tabNumber),
  );
  return [{ part: PARTS.other, column: failures.page, fits }];
}

function missTimes(misses: Uint8Array, { failures }: Ledger, { from, to }: Filter): void {
  if (from === undefined && to === undefined) return;
  const [start, end] = [from ?? 0, to ?? Number.POSITIVE_INFINITY];
  for (let row = 0; row < misses.length; row++) {
    const at = failures.lastAt[row] as number;
    if (at < start || at >= end) misses[row] = (misses[row] as number) | PARTS.other;
  }
}

function missText(misses: Uint8Array, ledger: Ledger, words: readonly string[], haystack?: Haystack): void {
  if (words.length === 0) return;
  const matches = textMatches(ledger, words, haystack);
  for (let row = 0; row < misses.length; row++)
    if (matches[row] === 0) misses[row] = (misses[row] as number) | PARTS.other;
}
