import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseView, type View, writeView } from '../../history/address';
import { CLASSES, PARTIES, TURNS } from '../../history/numbered';

const PLAIN: View = { filter: {}, group: 'page' };

test.each<[why: string, address: string, view: View]>([
  ['an empty address shows all, page by page', '', PLAIN],
  [
    'all there is to filter by',
    'q=a+b&site=s.example&on=p.example&kind=404&by=cdn&turn=you&class=5xx&from=1&to=2&tab=t&page=p&group=none&show=p.3',
    {
      filter: {
        text: 'a b',
        site: 's.example',
        pageSite: 'p.example',
        kind: '404',
        party: 'cdn',
        turn: 'you',
        class: '5xx',
        from: 1,
        to: 2,
        tab: 't',
        page: 'p',
      },
      group: 'none',
      shown: { page: 'p', place: 3 },
    },
  ],
])('%s', (_, address, view) => {
  expect(parseView(new URLSearchParams(address))).toEqual(view);
  expect(writeView(view).toString()).toBe(address);
});

test.each([
  ['an unknown party, turn, class and group', 'by=me&turn=mine&class=6xx&group=size'],
  ['names that every object has', 'by=constructor&turn=__proto__&class=toString&group=valueOf&__proto__=x'],
  ['times that are no whole numbers', 'from=yesterday&to=-1'],
  ['a time that is too long', `from=${'9'.repeat(16)}`],
  ['a site that is too long', `site=${'s'.repeat(261)}`],
  ['ids that are too long', `tab=${'t'.repeat(101)}&show=${'p'.repeat(101)}.1`],
  ['a failure without a place', 'show=p'],
  ['a failure without a page', 'show=.1'],
  ['a place that is no number', 'show=p.x'],
])('ignores %s', (_, address) => {
  expect(parseView(new URLSearchParams(address))).toEqual(PLAIN);
});

test('cuts what is searched for, rather than lose it', () => {
  expect(parseView(new URLSearchParams({ q: 'x'.repeat(999) })).filter.text).toHaveLength(200);
});

test('every view has an address that leads back to it', () => {
  const text = (maxLength: number) => fc.string({ minLength: 1, maxLength });
  const filter = fc.record(
    {
      text: fc.string({ minLength: 1, maxLength: 50, unit: 'grapheme' }).filter((value) => value.length <= 200),
      from: fc.nat(),
      to: fc.nat(),
      site: text(260),
      pageSite: text(260),
      kind: text(100),
      party: fc.constantFrom(...PARTIES),
      turn: fc.constantFrom(...TURNS),
      class: fc.constantFrom(...CLASSES),
      tab: text(100),
      page: text(100),
    },
    { requiredKeys: [] },
  );
  const shown = fc.record({ page: text(100), place: fc.nat() });
  const group = fc.constantFrom('page', 'tab', 'none');
  fc.assert(
    fc.property(fc.record({ filter, group, shown }, { requiredKeys: ['filter', 'group'] }), (view) => {
      expect(parseView(new URLSearchParams(writeView(view).toString()))).toEqual(view);
    }),
  );
});

test('whatever the address, the view has an address of its own', () => {
  const names = fc.constantFrom('q', 'site', 'kind', 'by', 'from', 'show', 'group', 'other');
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'binary' }))), (pairs) => {
      const view = parseView(new URLSearchParams(pairs));
      expect(parseView(writeView(view))).toEqual(view);
    }),
  );
});
