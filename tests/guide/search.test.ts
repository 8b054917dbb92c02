import { beforeAll, describe, expect, test } from 'vitest';
import type { TopicId } from '../../data/shapes';
import { indexOf, searchIn } from '../../guide/search';
import { searchTextsOf } from '../../guide/search-texts';
import { readShelf } from '../../scripts/read-shelf';

let search: (query: string) => TopicId[];
beforeAll(async () => {
  search = searchIn(indexOf(searchTextsOf(await readShelf())));
});

const first: [query: string, TopicId][] = [
  ['407', 'statuses/407'],
  ['404', 'statuses/404'],
  ['404.13', 'vendors/iis/404.13'],
  ['1020', 'vendors/cloudflare/1020'],
  ['522', 'statuses/522'],
  ['ERR_NAME_NOT_RESOLVED', 'failures/name-not-resolved'],
  ['net::ERR_NAME_NOT_RESOLVED', 'failures/name-not-resolved'],
  ['err_name_not_resolved', 'failures/name-not-resolved'],
  ['NS_ERROR_UNKNOWN_HOST', 'failures/name-not-resolved'],
  ['ERR_CONNECTION_REFUSED', 'failures/connection-refused'],
  ['teapot', 'statuses/418'],
  ['not found', 'statuses/404'],
  ['Bad Gateway', 'statuses/502'],
  ['proxy authentication', 'statuses/407'],
  ['cors', 'failures/cors-refused'],
];

test.each(first)('“%s” finds %s first', (query, id) => {
  expect(search(query)[0]).toBe(id);
});

const among: [query: string, TopicId][] = [
  ['autentication', 'statuses/407'],
  ['certifcate expird', 'failures/certificate-expired'],
  ['redirct', 'statuses/307'],
  ['cloudflair', 'vendors/cloudflare'],
  ['too many requ', 'statuses/429'],
  ['cloudflare origin', 'vendors/cloudflare/1016'],
  ['page expired', 'statuses/419'],
  ['asking for help', 'articles/asking-for-help'],
  ['cors five minutes', 'articles/cors-in-five-minutes'],
  ['who made this error', 'articles/who-made-this-error'],
  ['rate limits talk', 'articles/how-rate-limits-talk'],
  ['errors kept', 'articles/caching-errors'],
];

test.each(among)('“%s”, with its typing mistakes or half typed, finds %s among the first ten', (query, id) => {
  expect(search(query).slice(0, 10)).toContain(id);
});

test('Chromium’s net:: before a name makes no difference', () => {
  expect(search('net::ERR_CERT_DATE_INVALID')).toEqual(search('ERR_CERT_DATE_INVALID'));
  expect(search('ERR_CERT_DATE_INVALID')[0]).toBe('failures/certificate-expired');
});

describe('finds nothing, and does not fail, for', () => {
  test.each(['', '   ', '“”', '::', 'xqzwv', '💥'])('“%s”', (query) => {
    expect(search(query)).toEqual([]);
  });
});

test('a very long query is answered', () => {
  expect(search('proxy '.repeat(100))).not.toEqual([]);
});
