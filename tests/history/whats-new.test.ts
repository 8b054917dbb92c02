import { expect, test } from 'vitest';
import { whatsNew } from '../../history/whats-new';
import { ledgerOf, type Told, told } from './build';

const [BEFORE, SINCE, AFTER] = [999, 1000, 1001];
const dns = { entry: 'failures/name-not-resolved', word: 'DNS', short: 'Name not found' } as const;

test.each<[why: string, pages: Told[], names: string[]]>([
  ['nothing failed', [], []],
  ['what was there before is not new', [told({ at: BEFORE }), told({ id: 'b', at: AFTER })], []],
  ['though it be told later', [told({ id: 'b', at: AFTER }), told({ at: BEFORE })], []],
  ['what came with the start of the day is', [told({ at: SINCE })], ['shop.example 404 1×1']],
  [
    'a new kind at a known site is',
    [told({ at: BEFORE }), told({ id: 'b', at: AFTER, opinion: dns })],
    ['shop.example DNS 1×1'],
  ],
  [
    'a known kind at a new site is',
    [told({ at: BEFORE }), told({ id: 'b', at: AFTER, url: 'https://cdn.example/' })],
    ['cdn.example 404 1×1'],
  ],
  [
    'a kind stays the same whatever its word',
    [told({ at: BEFORE, opinion: dns }), told({ id: 'b', at: AFTER, opinion: { ...dns, word: '!' } })],
    [],
  ],
  [
    'the most frequent is first',
    [
      told({ id: 'a', at: AFTER, count: 9, url: 'https://a.example/' }),
      told({ id: 'b', at: AFTER, url: 'https://b.example/' }),
      told({ id: 'c', at: AFTER, count: 2, url: 'https://b.example/' }),
    ],
    ['b.example 404 2×3', 'a.example 404 1×9'],
  ],
])('%s', (_, pages, names) => {
  const found = whatsNew(ledgerOf(pages), SINCE);
  expect(found.map(({ site, kind, rows, times }) => `${site} ${kind.word} ${rows}×${times}`)).toEqual(names);
});

test('what was taken out was never there', () => {
  const ledger = ledgerOf([...'abcdef'].map((id) => told({ id, at: AFTER })));
  ledger.put(told({ id: 'old', at: BEFORE }).page, told().opinions);
  expect(whatsNew(ledger, SINCE)).toEqual([]);
  ledger.drop('old');
  expect(whatsNew(ledger, SINCE)).toHaveLength(1);
});

test('the list is as long as asked for', () => {
  const pages = Array.from({ length: 9 }, (_, n) => told({ id: `${n}`, at: AFTER, url: `https://${n}.example/` }));
  expect(whatsNew(ledgerOf(pages), SINCE, 4)).toHaveLength(4);
});
