import { expect, test } from 'vitest';
import type { Filter, Group } from '../../history/filter';
import { select } from '../../history/select';
import { sift } from '../../history/sift';
import { ledgerOf, told } from './build';

const server = { opinion: { class: '5xx' } } as const;
const ledger = ledgerOf([
  told({ id: 'oldest', tab: 't', at: 1 }),
  told({ id: 'older', tab: 'u', at: 2 }),
  told({ id: 'newer', tab: 'u', at: 3 }),
  told({ id: 'newest', tab: 't', at: 4, ...server }),
]);

test.each<[why: string, filter: Filter, group: Group, pages: string[]]>([
  ['the newest is first', {}, 'none', ['newest', 'newer', 'older', 'oldest']],
  ['so are pages', {}, 'page', ['newest', 'newer', 'older', 'oldest']],
  ['a tab’s pages stand together', {}, 'tab', ['newest', 'oldest', 'newer', 'older']],
  ['a page that is not shown does not move its tab up', { class: '4xx' }, 'tab', ['newer', 'older', 'oldest']],
  ['`from` is in time, `to` is too late', { from: 2, to: 4 }, 'none', ['newer', 'older']],
])('%s', (_, filter, group, pages) => {
  const rows = select(ledger, sift(ledger, filter), group);
  expect([...rows].map((row) => ledger.row(row)?.page)).toEqual(pages);
});
