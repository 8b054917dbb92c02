import type { TopicId } from '../data/shapes';
import type { Shelf } from './shelf.ts';

/** The articles about each page that has some: only the articles say what they are about. */
export function articlesAbout({ articles }: Shelf): Partial<Record<TopicId, `articles/${string}`[]>> {
  const found: Partial<Record<TopicId, `articles/${string}`[]>> = {};
  for (const { id, article } of articles) {
    for (const page of article.about) found[page] = [...(found[page] ?? []), id];
  }
  return found;
}
