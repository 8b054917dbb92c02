import { expect, test } from 'vitest';
import type { TopicId } from '../../data/shapes';
import { compareHref, hrefOf, parseRoute, type Route, searchHref } from '../../guide/route';
import { pageIds } from '../data/knowledge';

const topic = (id: TopicId, part?: string): Route => ({ page: 'topic', id, part });

const routes: [hash: string, Route][] = [
  ['', { page: 'home' }],
  ['#', { page: 'home' }],
  ['#/', { page: 'home' }],
  ['#/407', topic('statuses/407')],
  ['#407', topic('statuses/407')],
  ['#/407/', topic('statuses/407')],
  ['#/407/causes', topic('statuses/407', 'causes')],
  ['#/000', topic('statuses/000')],
  ['#/4xx', topic('classes/4xx')],
  ['#/net', topic('classes/network')],
  ['#/net/name-not-resolved', topic('failures/name-not-resolved')],
  ['#/net/name-not-resolved/try', topic('failures/name-not-resolved', 'try')],
  ['#/net/family/certificate', topic('families/certificate')],
  ['#/net/family/certificate/try', topic('families/certificate', 'try')],
  ['#/iis', topic('vendors/iis')],
  ['#/iis/404.13', topic('vendors/iis/404.13')],
  ['#/squid/ERR_DNS_FAIL/owner', topic('vendors/squid/ERR_DNS_FAIL', 'owner')],
  ['#/category/hosting', { page: 'category', category: 'hosting' }],
  ['#/compare', { page: 'compare', asked: [] }],
  ['#/compare/401/403', { page: 'compare', asked: ['statuses/401', 'statuses/403'] }],
  ['#/compare/net/no-internet/404', { page: 'compare', asked: ['failures/no-internet', 'statuses/404'] }],
  ['#/compare/404/iis/404.13', { page: 'compare', asked: ['statuses/404', 'vendors/iis/404.13'] }],
  ['#/articles', { page: 'articles' }],
  ['#/articles/', { page: 'articles' }],
  ['#/articles/401-or-403', topic('articles/401-or-403')],
  ['#/articles/401-or-403/sources', topic('articles/401-or-403', 'sources')],
  ['#/articles/401-or-403/sources/x', { page: 'unknown', asked: 'articles/401-or-403/sources/x' }],
  ['#/cheat-sheet', { page: 'cheat-sheet' }],
  ['#/search', { page: 'search', query: '' }],
  ['#/search?q=proxy%20sign-in', { page: 'search', query: 'proxy sign-in' }],
  ['#/search?q=a%26b%3Fc%23d', { page: 'search', query: 'a&b?c#d' }],
  ['#/compare/401', { page: 'unknown', asked: 'compare/401' }],
  ['#/compare/401/403/404', { page: 'unknown', asked: 'compare/401/403/404' }],
  ['#/cheat-sheet/x', { page: 'unknown', asked: 'cheat-sheet/x' }],
  ['#/407/causes/more', { page: 'unknown', asked: '407/causes/more' }],
  ['#/%E0%A4%A', topic('vendors/%E0%A4%A' as TopicId)],
];

test.each(routes)('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test('every page of the guide has an address that leads to it, and to each of its parts', () => {
  const lost = ([...pageIds] as TopicId[]).filter((id) => {
    const isVendor = /^vendors\/[^/]+$/.test(id) || id === 'classes/network';
    const [whole, part] = [parseRoute(hrefOf(id)), parseRoute(hrefOf(id, 'try'))];
    const isFound = whole.page === 'topic' && whole.id === id;
    return !isFound || !(isVendor || (part.page === 'topic' && part.id === id && part.part === 'try'));
  });
  expect(lost).toEqual([]);
});

test('what is written can be read', () => {
  expect(parseRoute(searchHref('100 % “sure” & more'))).toEqual({ page: 'search', query: '100 % “sure” & more' });
  expect(parseRoute(compareHref('failures/no-internet', 'vendors/iis/404.13'))).toEqual({
    page: 'compare',
    asked: ['failures/no-internet', 'vendors/iis/404.13'],
  });
});
