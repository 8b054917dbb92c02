import { expect, test } from 'vitest';
import { Haystack } from '../../history/haystack';
import { kindName } from '../../history/kind';
import { textMatches, wordsOf } from '../../history/text-matches';
import { failure } from '../diagnose/failure';
import { ledgerOf, opinion, told } from './build';

const page = {
  ...told().page,
  own: failure({ url: 'https://Shop.example/Cart?id=7' }),
  failures: [failure({ url: 'https://cdn.example/•••/a.png' }), failure({ url: 'https://cdn.example/b.png' })],
};

test.each([
  ['letters in either case', 'CART', '100'],
  ['words in any order', 'png cdn', '011'],
  ['each word', 'cdn cart', '000'],
  ['a word and what the failure is called', 'b.png dns', '001'],
  ['the page of the guide, with hyphens or without', 'name-not-resolved resolved', '001'],
  ['a few words for it', 'not found', '111'],
  ['more than Latin letters', '•••', '010'],
  ['nothing across two URLs', '=7\nhttps', '100'],
  ['no more than eight words', 'c d n . e x a p nowhere', '111'],
])('finds %s', (_, text, found) => {
  const haystack = new Haystack();
  haystack.put(page);
  const ledger = ledgerOf([]);
  const dns = opinion({ entry: 'failures/name-not-resolved', word: 'DNS', short: 'Name not found' });
  ledger.put(page, [opinion(), opinion(), dns]);
  expect(textMatches(ledger, wordsOf(text), haystack).join('')).toBe(found);
});

test('without URLs to search in, it finds what failures are called', () => {
  const ledger = ledgerOf([told()]);
  expect([...textMatches(ledger, ['404'])]).toEqual([1]);
  expect([...textMatches(ledger, ['shop'])]).toEqual([0]);
});

test('a page that changed is searched as it is now', () => {
  const haystack = new Haystack();
  haystack.put(page);
  haystack.put(told().page);
  expect([haystack.find('a', ['cart']), haystack.find('a', ['a.png'])]).toEqual([undefined, new Uint8Array([1])]);
  haystack.drop('a');
  expect([haystack.has('a'), haystack.find('a', ['a.png'])]).toEqual([false, undefined]);
});

test.each([
  ['statuses/404', '404', '404'],
  ['classes/4xx', '444', '444'],
  ['classes/network', '!', 'network'],
  ['failures/name-not-resolved', 'DNS', 'name-not-resolved'],
  ['families/proxy', 'PRX', 'families/proxy'],
  ['vendors/iis/404.13', '404', 'iis/404.13'],
] as const)('%s with the word %s is called %s', (entry, word, name) => {
  expect(kindName({ entry, word })).toBe(name);
});
