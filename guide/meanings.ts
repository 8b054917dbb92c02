import type { TopicId } from '../data/shapes';
import { inGeneral } from './in-general.ts';
import type { Shelf } from './shelf.ts';

/** One sentence for each page. */
export function meaningsOf({ entries, vendors, articles }: Shelf): Record<TopicId, string> {
  return Object.fromEntries([
    ...entries.map(({ id, entry, guide }) => [id, guide?.meaning ?? `${inGeneral(entry.headline)}.`]),
    ...vendors.map(({ id, vendor }) => [id, firstSentence(vendor.plain)]),
    ...articles.map(({ id, article }) => [id, article.summary]),
  ]);
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}
