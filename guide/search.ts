import MiniSearch, { type Options } from 'minisearch';
import type { TopicId } from '../data/shapes';
import { packIndex, unpackIndex } from './packed-index.ts';
import type { SearchText } from './search-texts';

/** How texts are taken apart; the same when the index is built and when it is asked. */
const OPTIONS: Options<SearchText> = {
  idField: 'id',
  fields: ['code', 'names', 'title', 'short', 'meaning', 'text'],
  tokenize: (text, field) => (field ? wordsOf(text) : askedWords(text)),
  searchOptions: {
    boost: { code: 12, names: 6, title: 8, short: 3, meaning: 2 },
    // A number is right or wrong; a word may have a typing mistake in it.
    fuzzy: (word) => (/\d/.test(word) || word.length < 4 ? false : 0.2),
    prefix: true,
    boostDocument: (id) => weightOf(id),
  },
};

/** What somebody most likely looks for: a status or a vendor before one of a vendor's many codes, and its page before an article. */
function weightOf(id: TopicId): number {
  if (/^vendors\/.+\//.test(id)) return 0.5;
  if (id.startsWith('articles/')) return 0.6;
  return id.startsWith('failures/') ? 1 : 2;
}

/** The index that the build writes into the extension. */
export function indexOf(texts: readonly SearchText[]): string {
  const search = new MiniSearch(OPTIONS);
  search.addAll(texts);
  return packIndex(search.toJSON());
}

/** Reads what `indexOf` wrote. Gives the topics that fit, best first, none for an empty query. */
export function searchIn(index: string): (query: string) => TopicId[] {
  const search = MiniSearch.loadJS(unpackIndex(index), OPTIONS);
  return (query) => {
    const all = search.search(query, { combineWith: 'AND' });
    const found = all.length > 0 ? all : search.search(query);
    return found.map(({ id }) => id as TopicId);
  };
}

/** Words of a text; a name such as `ERR_NAME_NOT_RESOLVED` is one word, and each of its parts too. */
function wordsOf(text: string): string[] {
  return askedWords(text).flatMap((word) => (word.includes('_') ? [word, ...word.split('_').filter(Boolean)] : [word]));
}

/** A sub-status such as `404.13` stays whole. */
function askedWords(text: string): string[] {
  return text.replace(/\bnet::/gi, '').match(/\d+(\.\d+)+|[\p{L}\p{N}_]+(?:[’'][\p{L}]+)*/gu) ?? [];
}
