import type { Filter, Group } from '../../history/filter';
import { kindName } from '../../history/kind';
import type { Row } from '../../history/row';
import { siteOf } from '../../history/site-of';
import { failuresOn } from '../../store/archive/archived-page';
import type { Told } from './build';

/** A failure as a plain object: a ledger's row, and what else there is to filter and sort by. */
export interface Plain extends Omit<Row, 'number'> {
  url: string;
  pageAt: number;
}

/** What a ledger should know of these pages. */
export function plainRows(pages: Iterable<Told>): Plain[] {
  return [...pages].flatMap(({ page, opinions }) =>
    failuresOn(page).flatMap((failure, place) => {
      const opinion = opinions[place];
      if (!opinion) return [];
      const { entry, word, short, party, class: class_, turn } = opinion;
      return {
        page: page.id,
        place,
        tab: page.tab,
        url: failure.url,
        pageAt: page.at,
        firstAt: failure.firstAt,
        lastAt: failure.lastAt,
        count: failure.count,
        site: siteOf(failure.url),
        pageSite: siteOf(page.url),
        kind: { word, short, entry },
        class: class_,
        type: failure.type === 'something_new' ? 'other' : failure.type,
        party,
        turn,
      };
    }),
  );
}

/** Does it fit all that is given, but for what is left out? */
export function fits(row: Plain, filter: Filter, without?: keyof Filter): boolean {
  const name = kindName(row.kind);
  const text = [row.url, row.kind.word, row.kind.short, name, name.replaceAll('-', ' ')].join('\n').toLowerCase();
  const checks: { [Key in keyof Filter]-?: (value: NonNullable<Filter[Key]>) => boolean } = {
    text: (words) => words.split(' ').every((word) => text.includes(word.toLowerCase())),
    from: (from) => row.lastAt >= from,
    to: (to) => row.lastAt < to,
    site: (site) => row.site === site,
    pageSite: (site) => row.pageSite === site,
    kind: (kind) => name === kind,
    party: (party) => row.party === party,
    turn: (turn) => row.turn.includes(turn),
    class: (class_) => row.class === class_,
    tab: (tab) => row.tab === tab,
    page: (page) => row.page === page,
  };
  return Object.entries(checks).every(([key, check]) => {
    const value = filter[key as keyof Filter];
    return value === undefined || key === without || (check as (value: unknown) => boolean)(value);
  });
}

/** As a list shows them, each with the tab's newest page. */
export function sorted(rows: readonly Plain[], group: Group): Plain[] {
  const newer = (one: Plain, other: Plain) => other.pageAt - one.pageAt || (one.page < other.page ? -1 : 1);
  const byPage = (one: Plain, other: Plain) => (one.page === other.page ? one.place - other.place : newer(one, other));
  if (group === 'page') return rows.toSorted(byPage);
  if (group === 'none') return rows.toSorted((one, other) => other.lastAt - one.lastAt || byPage(one, other));
  const newest = (tab: string) => sorted(rows, 'page').find((row) => row.tab === tab) as Plain;
  return rows.toSorted((one, other) =>
    one.tab === other.tab ? byPage(one, other) : newer(newest(one.tab), newest(other.tab)),
  );
}

/** `404: 3`, most first. */
export function counted(rows: readonly Plain[], names: (row: Plain) => readonly string[]): string[] {
  const all = new Set(rows.flatMap(names));
  return [...all]
    .map((name) => ({ name, rows: rows.filter((row) => names(row).includes(name)) }))
    .sort((one, other) => other.rows.length - one.rows.length || (one.name < other.name ? -1 : 1))
    .map(({ name, rows: own }) => `${name}: ${own.length}`);
}
