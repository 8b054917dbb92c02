import { loadNames } from '../../data';
import { loadPage, loadPair, loadSnippets, loadVendor, loadVendorEntry } from '../../data/guide';
import type { Category, EntryId, TopicId } from '../../data/shapes';
import type { Catalogue } from '../../guide/catalogue';
import type { Side } from '../../guide/compare';
import type { Route } from '../../guide/route';
import type { Topic } from '../../guide/topic';
import type { TopicView, VendorView, View } from '../../guide/view';

/** Loads what a route shows, and nothing else. */
export async function loadView(route: Route, catalogue: Catalogue): Promise<View> {
  switch (route.page) {
    case 'home':
      return route;
    case 'topic':
      return loadTopic(route, catalogue);
    case 'category': {
      const topics = catalogue.inCategory(route.category as Category);
      return topics.length > 0 ? { ...route, topics } : unknown(`category/${route.category}`, catalogue);
    }
    case 'compare':
      return loadComparison(route.asked, catalogue);
    case 'cheat-sheet':
      return { page: 'cheat-sheet', meanings: await loadMeanings() };
    case 'search':
      return loadSearch(route.query, catalogue);
    case 'unknown':
      return unknown(route.asked, catalogue);
  }
}

async function loadTopic({ id, part }: { id: TopicId; part?: string }, catalogue: Catalogue): Promise<View> {
  const topic = catalogue.find(id);
  if (!topic) return unknown(id.replace(/^\w+\//, ''), catalogue);
  const isVendor = /^vendors\/[^/]+$/.test(id);
  return isVendor ? loadVendorView(topic, catalogue) : loadTopicView(topic, part, catalogue);
}

async function loadTopicView(topic: Topic, part: string | undefined, catalogue: Catalogue): Promise<TopicView> {
  const id = topic.id as EntryId;
  const [page, names, snippets, meanings] = await Promise.all([
    loadPage(id),
    id.startsWith('failures/') ? loadNames() : new Map<string | number, EntryId>(),
    id.startsWith('statuses/') ? loadSnippets() : [],
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
    related: catalogue.findAll(page.guide?.related ?? []),
    members: catalogue.membersOf(id),
    ...catalogue.neighbours(id),
  };
}

async function loadVendorView(topic: Topic, catalogue: Catalogue): Promise<VendorView> {
  return {
    page: 'vendor',
    topic,
    vendor: await loadVendor(topic.id as `vendors/${string}`),
    codes: catalogue.codesOf(topic),
    ...catalogue.neighbours(topic.id),
  };
}

async function loadComparison(asked: readonly [] | readonly [TopicId, TopicId], catalogue: Catalogue): Promise<View> {
  const offered = await loadOffered(catalogue);
  if (asked.length === 0) return { page: 'compare', offered };
  const topics = catalogue.findAll(asked);
  const [one, other] = topics;
  if (!one || !other) return unknown(asked.find((id) => !catalogue.find(id))?.replace(/^\w+\//, '') ?? '', catalogue);
  const load = async (topic: Topic): Promise<Side> => ({ topic, ...(await loadPage(topic.id as EntryId)) });
  const [first, second, pair] = await Promise.all([load(one), load(other), loadPairOf(one, other)]);
  return { page: 'compare', sides: [first, second], pair, offered };
}

/** The pairs of which somebody has written the difference. */
async function loadOffered(catalogue: Catalogue): Promise<[Topic, Topic][]> {
  const { default: pairs } = await import('virtual:guide/pairs');
  return pairs.flatMap((pair) => {
    const [one, other] = catalogue.findAll(pair);
    return one && other ? [[one, other]] : [];
  });
}

async function loadPairOf(one: Topic, other: Topic) {
  const [a, b] = [one, other].map(({ id }) => id.replace(/^\w+\//, ''));
  return (await loadPair(`${a}-${b}`)) ?? loadPair(`${b}-${a}`);
}

async function loadSearch(query: string, catalogue: Catalogue): Promise<View> {
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

async function loadMeanings() {
  return (await import('virtual:guide/meanings')).default;
}

function unknown(asked: string, catalogue: Catalogue): View {
  return { page: 'unknown', asked, nearest: catalogue.nearest(asked) };
}
