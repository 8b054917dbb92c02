import { expect, test } from 'vitest';
import { addressFor, addressFrom } from '../../guide/address';
import { parseRoute } from '../../guide/route';

const typed: [text: string, address: string][] = [
  ['407', 'guide.html#/407'],
  [' 407 ', 'guide.html#/407'],
  ['404.13', 'guide.html#/search?q=404.13'],
  ['ERR_NAME_NOT_RESOLVED', 'guide.html#/search?q=ERR_NAME_NOT_RESOLVED'],
  ['proxy & sign-in #1', 'guide.html#/search?q=proxy+%26+sign-in+%231'],
  ['', 'guide.html'],
];

test.each(typed)('“http %s” in the address bar opens %s', (text, address) => {
  expect(addressFor(text)).toBe(address);
});

test('what was typed arrives as it was', () => {
  const text = 'proxy & sign-in #1? 100 %';
  expect(parseRoute(new URL(addressFor(text), 'https://guide.example/').hash)).toEqual({ page: 'search', query: text });
});

test('a page that starts with a failure names the tab and the failure', () => {
  expect(addressFrom({ firstAt: 1700000000123.5 }, 7, 'statuses/407')).toBe(
    'guide.html?tab=7&failure=1700000000123.5#/407',
  );
});
