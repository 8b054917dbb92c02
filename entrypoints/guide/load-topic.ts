import { loadNames } from '../../data';
import { loadPage, loadSnippets, loadVendor, loadVendorEntry } from '../../data/guide';
import type { EntryId } from '../../data/shapes';
import type { Catalogue } from '../../guide/catalogue';
import type { Topic } from '../../guide/topic';
import type { TopicView, VendorView } from '../../guide/view';
import { loadArticlesAbout } from './load-articles';

/** Loads the page of a code or failure. */
export async function loadTopicView(topic: Topic, part: string | undefined, catalogue: Catalogue): Promise<TopicView> {
  const id = topic.id as EntryId;
  const [page, names, snippets, articles, meanings] = await Promise.all([
    loadPage(id),
    id.startsWith('failures/') ? loadNames() : new Map<string | number, EntryId>(),
    id.startsWith('statuses/') ? loadSnippets() : [],
    loadArticlesAbout(id, catalogue),
    Promise.all(
      catalogue
        .meaningsOf(id)
        .map(async (meaning) => ({ topic: meaning, entry: await loadVendorEntry(meaning.id as EntryId) })),
    ),
  ]);
  return {
    page: 'topic',
    topic,
    part,
    ...page,
    snippets,
    meanings,
    names: [...names].flatMap(([name, owner]) => (owner === id && typeof name === 'string' ? [name] : [])),
    articles,
    related: catalogue.findAll(page.guide?.related ?? []),
    members: catalogue.membersOf(id),
    ...catalogue.neighbours(id),
  };
}

/** Loads a vendor's page. */
export async function loadVendorView(topic: Topic, catalogue: Catalogue): Promise<VendorView> {
  return {
    page: 'vendor',
    topic,
    vendor: await loadVendor(topic.id as `vendors/${string}`),
    codes: catalogue.codesOf(topic),
    articles: await loadArticlesAbout(topic.id, catalogue),
    ...catalogue.neighbours(topic.id),
  };
}
