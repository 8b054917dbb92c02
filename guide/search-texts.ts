import type { TopicId } from '../data/shapes';
import { linesOf } from './article-text.ts';
import { inGeneral } from './in-general.ts';
import { meaningsOf } from './meanings.ts';
import type { Shelf } from './shelf.ts';
import { tellingWords } from './telling-words.ts';
import { codeOf } from './topic.ts';

/** What the search finds a topic by. */
export interface SearchText {
  id: TopicId;
  code: string;
  /** Browsers' names, vendors' names. */
  names: string;
  title: string;
  short: string;
  meaning: string;
  text: string;
}

/** What the search reads. */
export function searchTextsOf(shelf: Shelf): SearchText[] {
  const meanings = meaningsOf(shelf);
  const vendorNames = new Map(shelf.vendors.map(({ id, vendor }) => [id, vendor.name]));
  return [
    ...shelf.entries.map(({ id, entry, guide, names = [] }) => ({
      id,
      code: codeOf(id) ?? '',
      names: [...names, vendorNames.get(`vendors/${id.split('/')[1]}`) ?? ''].join(' '),
      title: entry.title,
      short: entry.short,
      meaning: meanings[id] ?? '',
      text: [
        entry.plain,
        ...entry.causes,
        guide?.definition ?? '',
        ...(guide?.questions ?? []).map(({ question }) => question),
      ]
        .map(inGeneral)
        .join(' '),
    })),
    ...shelf.vendors.map(({ id, vendor }) => ({
      id,
      code: '',
      names: '',
      title: vendor.name,
      short: '',
      meaning: meanings[id] ?? '',
      text: `${vendor.plain} ${vendor.tell} ${vendor.codes}`,
    })),
    ...shelf.articles.map(({ id, article }) => ({
      id,
      code: '',
      names: '',
      title: article.title,
      short: article.sections.map(({ title }) => title).join(' '),
      meaning: article.summary,
      text: tellingWords(linesOf(article).join(' ')),
    })),
  ];
}
