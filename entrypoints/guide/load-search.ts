import type { TopicId } from '../../data/shapes';
import type { Catalogue } from '../../guide/catalogue';
import type { Meanings, View } from '../../guide/view';

/** Loads what a search finds. */
export async function loadSearch(query: string, catalogue: Catalogue): Promise<View> {
  const [search, meanings] = await Promise.all([loadIndex(), loadMeanings()]);
  return { page: 'search', query, found: catalogue.findAll(search(query)), meanings };
}

let index: Promise<(query: string) => TopicId[]> | undefined;

/** Reads the search index once: it is large. */
function loadIndex(): Promise<(query: string) => TopicId[]> {
  index ??= Promise.all([import('../../guide/search'), import('virtual:guide/search-index')]).then(
    ([{ searchIn }, made]) => searchIn(made.default),
  );
  return index;
}

/** Loads a sentence for each page. */
export async function loadMeanings(): Promise<Meanings> {
  return (await import('virtual:guide/meanings')).default;
}
