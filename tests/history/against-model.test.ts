import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Filter, Group } from '../../history/filter';
import { Haystack } from '../../history/haystack';
import { kindName } from '../../history/kind';
import { Ledger } from '../../history/ledger';
import { PARTIES, TURNS } from '../../history/numbered';
import { Sections } from '../../history/sections';
import { select } from '../../history/select';
import { sift } from '../../history/sift';
import { type Count, tally } from '../../history/tally';
import { arbitraryTold, type Told } from './build';
import { counted, fits, type Plain, plainRows, sorted } from './model';

const UTC = () => 0;
const GROUPS: readonly Group[] = ['page', 'tab', 'none'];

const arbitraryFilter: fc.Arbitrary<Filter> = fc.record(
  {
    text: fc.constantFrom('shop', 'CART api', 'dns', 'not found', 'name-not', '•', '404', 'nowhere', 'data: gql'),
    from: fc.constant(1_700_000_000_000 + 10 * 3_600_000),
    to: fc.constant(1_700_000_000_000 + 30 * 3_600_000),
    site: fc.constantFrom('shop.example', 'cdn.example:8443', 'data:', 'never.example'),
    pageSite: fc.constantFrom('shop.example', 'news.example'),
    kind: fc.constantFrom('404', '444', 'name-not-resolved', 'iis/404.13', '200'),
    party: fc.constantFrom(...PARTIES),
    turn: fc.constantFrom(...TURNS),
    class: fc.constantFrom('4xx', '5xx', 'network', 'other'),
    tab: fc.constantFrom('t', 'u', 'x'),
    page: fc.constantFrom('a', 'b', 'z'),
  },
  { requiredKeys: [] },
);

/** Filters with one part, too: those of many let nothing through. */
const arbitraryFilters = fc.oneof(
  arbitraryFilter,
  fc.tuple(arbitraryFilter, fc.nat(10)).map(([filter, at]): Filter => {
    const parts = Object.entries(filter);
    return Object.fromEntries(parts.filter((_, place) => place === at % parts.length));
  }),
);

const arbitraryStep = fc.oneof({ weight: 3, arbitrary: arbitraryTold }, fc.constantFrom(...'abcdefgh'));

test('after any changes, a ledger selects, counts and lists like plain objects', () => {
  fc.assert(
    fc.property(fc.array(arbitraryStep, { maxLength: 30 }), arbitraryFilters, fc.boolean(), (steps, filter, again) => {
      const { ledger, haystack, pages } = afterSteps(steps);
      const looked = again ? (Ledger.from(structuredClone(ledger.image())) as Ledger) : ledger;
      const rows = plainRows(pages.values());
      expect(looked.size).toBe(rows.length);
      const misses = sift(looked, filter, haystack);
      const shown = rows.filter((row) => fits(row, filter));
      for (const group of GROUPS) expectList(looked, select(looked, misses, group), sorted(shown, group), group);
      expectTally(tally(looked, misses), rows, filter);
    }),
    { numRuns: 400 },
  );
});

function afterSteps(steps: readonly (Told | string)[]) {
  const [ledger, haystack, pages] = [new Ledger(), new Haystack(), new Map<string, Told>()];
  for (const step of steps) {
    if (typeof step === 'string') {
      for (const one of [ledger, haystack]) one.drop(step);
      pages.delete(step);
    } else {
      ledger.put(step.page, step.opinions);
      haystack.put(step.page);
      pages.set(step.page.id, step);
    }
  }
  return { ledger, haystack, pages };
}

function expectList(ledger: Ledger, rows: Uint32Array, expected: readonly Plain[], group: Group): void {
  const bare = ({ url, pageAt, ...row }: Plain) => ({ ...row, turn: [...row.turn].sort() });
  const found = [...rows].map((row) => ledger.row(row)).map((row) => ({ ...row, turn: [...(row?.turn ?? [])].sort() }));
  expect(found).toEqual(expected.map((row) => ({ ...bare(row), number: expect.any(Number) })));
  const sections = new Sections(ledger, rows, group, UTC);
  const lines = Array.from({ length: sections.lineCount }, (_, line) => describe(sections, line));
  expect(lines).toEqual(linesOf(expected, group));
  for (const row of rows) expect(describe(sections, sections.lineOf(row) as number)).toBe(nameOf(ledger.row(row)));
}

function describe(sections: Sections, at: number): string {
  const line = sections.lineAt(at);
  if (line?.kind === 'failure') return nameOf(line.row);
  if (line?.kind === 'page') return `page ${line.page.id} ${line.rows}`;
  if (line?.kind === 'tab') return `tab ${line.tab} ${line.pages} ${line.rows}`;
  return `day ${line && new Date(line.at).toISOString()} ${line?.rows}`;
}

function nameOf(row: { page: string; place: number } | undefined): string {
  return `${row?.page}.${row?.place}`;
}

function linesOf(rows: readonly Plain[], group: Group): string[] {
  const heading = (under: (row: Plain) => string, text: (same: Plain[]) => string) => (row: Plain, at: number) => {
    const before = rows[at - 1];
    if (before && under(before) === under(row)) return [];
    return [text(rows.filter((other) => under(other) === under(row)))];
  };
  const dayOf = (row: Plain) => `${new Date(row.lastAt).toISOString().slice(0, 10)}T00:00:00.000Z`;
  const day = heading(dayOf, (same) => `day ${dayOf(same[0] as Plain)} ${same.length}`);
  const page = heading(
    ({ page }) => page,
    (same) => `page ${same[0]?.page} ${same.length}`,
  );
  const tab = heading(
    ({ tab }) => tab,
    (same) => `tab ${same[0]?.tab} ${new Set(same.map(({ page }) => page)).size} ${same.length}`,
  );
  const headings = { none: [day], page: [page], tab: [tab, page] }[group];
  return rows.flatMap((row, at) => [...headings.flatMap((make) => make(row, at)), nameOf(row)]);
}

function expectTally(found: ReturnType<typeof tally>, rows: readonly Plain[], filter: Filter): void {
  const without = (part: keyof Filter) => rows.filter((row) => fits(row, filter, part));
  const texts = (counts: readonly Count[]) => counts.map(({ name, rows }) => `${name}: ${rows}`);
  expect(texts(found.sites)).toEqual(counted(without('site'), ({ site }) => [site]));
  expect(texts(found.kinds)).toEqual(counted(without('kind'), ({ kind }) => [kindName(kind)]));
  expect(texts(found.parties)).toEqual(counted(without('party'), ({ party }) => [party]));
  expect(texts(found.turns)).toEqual(counted(without('turn'), ({ turn }) => turn));
  expect(texts(found.classes)).toEqual(counted(without('class'), (row) => [row.class]));
}
