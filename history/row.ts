import type { Party, Turn } from '../data/shapes';
import type { FailureClass } from '../diagnose/opinion';
import { type Kind, unpackKind } from './kind';
import type { Ledger } from './ledger';
import { CLASSES, PARTIES, TYPES, turnsOf } from './numbered';
import { GONE } from './tables';

/** One failure as a ledger knows it. */
export interface Row {
  /** Its number; it holds until the ledger next changes. */
  number: number;
  /** The page's id, and the failure's index in `failuresOn(page)`. */
  page: string;
  place: number;
  tab: string;
  /** Whole milliseconds since the epoch. */
  firstAt: number;
  lastAt: number;
  /** How many requests of the page failed so. */
  count: number;
  /** Whom the request was for, and whose page asked. */
  site: string;
  pageSite: string;
  kind: Kind;
  class: FailureClass;
  /** The browser's resource type. */
  type: string;
  party: Party;
  /** Who can act, in no particular order. */
  turn: readonly Turn[];
}

/** A page as a ledger knows it. */
export interface PageRow {
  id: string;
  tab: string;
  site: string;
  /** When it was asked for, in whole milliseconds since the epoch. */
  at: number;
}

/** One failure, for showing; nothing where it is gone. */
export function rowOf(ledger: Ledger, number: number): Row | undefined {
  const { failures, sites, kinds } = ledger;
  const page = failures.page[number];
  if (page === undefined || page === GONE || number >= ledger.length) return;
  const { id, tab, site: pageSite } = pageRowOf(ledger, page);
  const at = (column: { readonly [row: number]: number }) => column[number] as number;
  return {
    number,
    page: id,
    place: at(failures.place),
    tab,
    firstAt: at(failures.firstAt),
    lastAt: at(failures.lastAt),
    count: at(failures.count),
    site: sites.text(at(failures.site)),
    pageSite,
    kind: unpackKind(kinds.text(at(failures.kind))),
    class: CLASSES[at(failures.class)] ?? 'other',
    type: TYPES[at(failures.type)] ?? 'other',
    party: PARTIES[at(failures.party)] ?? 'unknown',
    turn: turnsOf(at(failures.turn)),
  };
}

export function pageRowOf({ pages, pageIds, tabs, sites }: Ledger, page: number): PageRow {
  return {
    id: pageIds[page] ?? '',
    tab: tabs.text(pages.tab[page] as number),
    site: sites.text(pages.site[page] as number),
    at: pages.at[page] as number,
  };
}
