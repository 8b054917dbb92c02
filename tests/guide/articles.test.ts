import { beforeAll, expect, test } from 'vitest';
import { articlesAbout } from '../../guide/articles-about';
import { indexOf, searchIn } from '../../guide/search';
import { searchTextsOf } from '../../guide/search-texts';
import type { Shelf } from '../../guide/shelf';
import { tellingWords } from '../../guide/telling-words';
import { readShelf } from '../../scripts/read-shelf';

/** What all articles together may add to the search index, in characters; it is loaded whole. */
const MOST = 30_000;

let shelf: Shelf;
beforeAll(async () => {
  shelf = await readShelf();
});

test('every page knows the articles about it, in the order of the folder', () => {
  const about = articlesAbout(shelf);
  expect(about['statuses/401']).toContain('articles/401-or-403');
  expect(about['statuses/418']).toBeUndefined();
  const told = Object.entries(about).flatMap(([page, articles]) => (articles ?? []).map((id) => `${page} ${id}`));
  const said = shelf.articles.flatMap(({ id, article }) => article.about.map((page) => `${page} ${id}`));
  expect(told.sort()).toEqual(said.sort());
});

test('articles make the search index little larger', () => {
  const size = (of: Shelf) => indexOf(searchTextsOf(of)).length;
  expect(size(shelf) - size({ ...shelf, articles: [] })).toBeLessThan(MOST);
});

test('an article is found by a word that only its text has', () => {
  const [one, ...others] = shelf.articles;
  if (!one) throw new Error('There are no articles');
  const paragraph = { kind: 'paragraph', parts: ['Take a xylophone. ', 'No other xylophone will do.'] } as const;
  const changed = { ...one, article: { ...one.article, opening: [paragraph] } };
  const search = searchIn(indexOf(searchTextsOf({ ...shelf, articles: [changed, ...others] })));
  expect(search('xylophone')).toEqual([one.id]);
});

test.each([
  ['Retry-After says when', 'retry-after'],
  ['the code 499 and NXDOMAIN', '499 nxdomain'],
  ['a proxy is a proxy', 'proxy'],
  ['Caches keep. Others keep nothing.', 'keep'],
  ['said only once', ''],
])('of “%s” the telling words are “%s”', (text, words) => {
  expect(tellingWords(text)).toBe(words);
});
