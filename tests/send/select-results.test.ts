import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../send/check-result';
import { countResults, type Selection, selectResults } from '../../send/select-results';

/** Its steps are the address and wherever it led, answered in the end with `status`. */
function result(outcome: CheckResult['outcome'], status?: number, more: Partial<CheckResult> = {}, ...led: string[]) {
  const steps = ['https://start.example/', ...led].map((url) => ({ url, method: 'HEAD', headers: [], status }));
  return { at: 0, outcome, steps, findings: [], ...more } as CheckResult;
}

const checked: [url: string, result: CheckResult | undefined][] = [
  ['https://b.example/', result('fine', 200, { took: 30 })],
  ['https://a.example/', result('redirected', 200, { took: 10 }, 'https://a.example/', 'https://new.example/Home')],
  ['https://d.example/', result('failed', 404, { took: 20 })],
  ['https://c.example/', result('failed', undefined, { error: 'net::ERR_TIMED_OUT' })],
  ['https://f.example/', undefined],
  ['https://e.example/', result('failed', 503, { took: 20 })],
  ['https://g.example/', result('too-slow')],
  ['https://h.example/', result('left-out')],
  ['https://i.example/', result('forgotten')],
  ['https://j.example/', result('unseen')],
];
const urls = checked.map(([url]) => url);
const results = checked.map(([, one]) => one);

function select(selection: Partial<Selection>): string {
  const chosen: Selection = { filter: 'all', text: '', order: 'entered', ...selection };
  return selectResults({ urls, results }, chosen)
    .map((index) => urls[index]?.charAt(8))
    .join('');
}

test.each<[filter: Selection['filter'], shown: string]>([
  ['all', 'badcfeghij'],
  ['fine', 'b'],
  ['redirected', 'a'],
  ['failed', 'dcegj'],
  ['waiting', 'fhi'],
])('of those that are “%s”', (filter, shown) => {
  expect(select({ filter })).toBe(shown);
  expect(countResults(results, urls.length)[filter]).toBe(shown.length);
});

test.each<[text: string, shown: string]>([
  ['  D.Example ', 'd'],
  // Where it leads.
  ['new.example/home', 'a'],
  ['404', 'd'],
  ['err_timed', 'c'],
  ['nobody has this', ''],
])('with the text “%s”', (text, shown) => {
  expect(select({ text })).toBe(shown);
});

test('text and kind together', () => {
  expect(select({ text: 'example', filter: 'failed' })).toBe('dcegj');
  expect(select({ text: '503', filter: 'fine' })).toBe('');
});

describe('in order', () => {
  test.each<[order: Selection['order'], shown: string]>([
    ['entered', 'badcfeghij'],
    ['address', 'abcdefghij'],
    // No answer, then the highest status; what was not asked comes last.
    ['status', 'gjcedbahif'],
    // The slowest first.
    ['time', 'bdeacghijf'],
    ['redirects', 'abdceghijf'],
  ])('by %s', (order, shown) => {
    expect(select({ order })).toBe(shown);
  });

  test('the same address twice stays as entered', () => {
    const twice = { urls: ['https://a.example/', 'https://a.example/'], results: [undefined, undefined] };
    expect(selectResults(twice, { filter: 'all', text: '', order: 'address' })).toEqual([0, 1]);
  });
});
