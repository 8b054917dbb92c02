import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ledger } from '../../history/ledger';
import { ledgerOf, opinion, told } from './build';

const image = () => structuredClone(ledgerOf([told(), told({ id: 'b', url: 'https://cdn.example/' })]).image());
type Image = ReturnType<typeof image>;

/** The first of two pages has the rows of both. */
function sharedRows(made: Image): Image {
  made.failures.page.fill(0);
  made.pages.rows.set([2, 0]);
  made.pages.first.set([0, 2]);
  return made;
}

test('a row tells all there is to show', () => {
  expect(ledgerOf([told({ count: 3 })]).row(0)).toEqual({
    number: 0,
    page: 'a',
    place: 0,
    tab: 't',
    firstAt: 1_700_000_000_000,
    lastAt: 1_700_000_000_000,
    count: 3,
    site: 'shop.example',
    pageSite: 'shop.example',
    kind: { word: '404', short: 'Not found', entry: 'statuses/404' },
    class: '4xx',
    type: 'image',
    party: 'app',
    turn: ['site-owner'],
  });
});

test.each([-1, 1, 0.5, Number.NaN])('there is no row %s', (number) => {
  expect(ledgerOf([told()]).row(number)).toBeUndefined();
});

test.each([
  ['an odd time is the first of all', Number.NaN, 0],
  ['a time before the epoch, too', -5, 0],
  ['a time is of whole milliseconds', 1.9, 1],
  ['a time is in a year that there is', 1e300, 2 ** 48 - 1],
])('%s', (_, at, kept) => {
  expect(ledgerOf([told({ at })]).row(0)?.lastAt).toBe(kept);
});

test('what was taken out leaves nothing behind for long, its texts neither', () => {
  const all = Array.from({ length: 10 }, (_, n) =>
    told({ id: `p${n}`, tab: `t${n}`, url: `https://s${n}.example/`, opinion: { word: `${n}` } }),
  );
  const ledger = ledgerOf(all);
  for (const { page } of all.slice(0, 8)) ledger.drop(page.id);
  const { failures, pageIds, sites, tabs, kinds } = ledger.image();
  expect([failures.page.length, pageIds, tabs, kinds.length]).toEqual([2, ['p8', 'p9'], ['t8', 't9'], 2]);
  expect(sites.toSorted()).toEqual(['s8.example', 's9.example', 'shop.example']);
  expect(ledger.length).toBe(2);
});

test('rows that are gone are fewer than a quarter', () => {
  const ledger = ledgerOf(Array.from({ length: 100 }, (_, n) => told({ id: `p${n}` })));
  for (let n = 0; n < 100; n++) {
    ledger.drop(`p${n}`);
    expect(ledger.length - ledger.size).toBeLessThanOrEqual(ledger.length / 4);
  }
});

test('a page without a failure that counts is not known', () => {
  const ledger = ledgerOf([told()]);
  ledger.put(told().page, [undefined]);
  expect([ledger.size, ledger.pageNumber('a')]).toEqual([0, undefined]);
});

test('an image is of the knowledge that made it', () => {
  const made = ledgerOf([told()]).image('1.2.0');
  expect(Ledger.from(made, '1.2.1')).toBeUndefined();
  expect(Ledger.from(made, '1.2.0')?.row(0)?.page).toBe('a');
});

test('a ledger that was read can be changed', () => {
  const ledger = Ledger.from(image()) as Ledger;
  ledger.put(told({ id: 'c' }).page, [opinion({ party: 'cdn' })]);
  ledger.drop('a');
  expect(Array.from({ length: ledger.length }, (_, row) => ledger.row(row)?.page)).toEqual(['b', 'c']);
});

test.each<[why: string, change: (image: Image) => unknown]>([
  ['nothing', () => undefined],
  ['null', () => null],
  ['a text', () => 'image'],
  ['another format', (made) => ({ ...made, version: 99 })],
  ['a column missing', ({ failures: { site, ...failures }, ...made }) => ({ ...made, failures })],
  ['a column too many', (made) => ({ ...made, pages: { ...made.pages, more: new Uint32Array(2) } })],
  ['a column that is a list', (made) => ({ ...made, failures: { ...made.failures, kind: [0, 0] } })],
  ['a column of other numbers', (made) => ({ ...made, failures: { ...made.failures, firstAt: new Uint32Array(2) } })],
  ['a short column', (made) => ({ ...made, failures: { ...made.failures, count: new Uint32Array(1) } })],
  ['a site that is not there', (made) => made.failures.site.fill(9) && made],
  ['a page’s site that is not there', (made) => made.pages.site.fill(9) && made],
  ['a tab that is not there', (made) => made.pages.tab.fill(9) && made],
  ['a kind that is not there', (made) => made.failures.kind.fill(9) && made],
  ['a party that is not there', (made) => made.failures.party.fill(9) && made],
  ['a class that is not there', (made) => made.failures.class.fill(4) && made],
  ['a turn that is not there', (made) => made.failures.turn.fill(32) && made],
  ['a type that is not there', (made) => made.failures.type.fill(200) && made],
  ['a time that is no number', (made) => made.failures.lastAt.fill(Number.NaN) && made],
  ['a row of another page', (made) => made.failures.page.fill(0) && made],
  ['pages without rows', (made) => made.pages.rows.fill(0) && made],
  ['a page whose rows are another’s', (made) => sharedRows(made)],
  ['pages with too many rows', (made) => made.pages.rows.fill(2) && made],
  ['a page twice', (made) => ({ ...made, pageIds: ['a', 'a'] })],
  ['a page without an id', (made) => ({ ...made, pageIds: ['a'] })],
  ['a site that is no text', (made) => ({ ...made, sites: [1, 2, 3] })],
])('no ledger comes of %s', (_, change) => {
  expect(Ledger.from(change(image()))).toBeUndefined();
});

test('of anything, a ledger comes or not, but no error', () => {
  const key = fc.constantFrom('version', 'failures', 'pages', 'pageIds', 'sites', 'tabs', 'kinds');
  fc.assert(
    fc.property(key, fc.anything(), (name, value) => {
      const ledger = Ledger.from({ ...image(), [name]: value });
      expect(ledger === undefined || ledger.size === 2).toBe(true);
    }),
  );
});
