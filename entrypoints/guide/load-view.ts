import type { Category, TopicId } from '../../data/shapes';
import type { Catalogue } from '../../guide/catalogue';
import { hrefOf, type Route } from '../../guide/route';
import type { View } from '../../guide/view';
import { loadArticles, loadArticleView } from './load-articles';
import { loadComparison } from './load-comparison';
import { loadMeanings, loadSearch } from './load-search';
import { loadTool } from './load-tool';
import { loadTopicView, loadVendorView } from './load-topic';

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
      return (
        (await loadComparison(route.asked, catalogue)) ??
        unknown(`compare/${route.asked.map(pathOf).join('/')}`, catalogue)
      );
    case 'cheat-sheet':
      return loadCheatSheet();
    case 'search':
      return loadSearch(route.query, catalogue);
    case 'articles':
      return loadArticles(catalogue);
    case 'tool':
      return { ...route, Tool: await loadTool(route.tool) };
    case 'unknown':
      return unknown(route.asked, catalogue);
  }
}

async function loadCheatSheet(): Promise<View> {
  const [meanings, { CheatSheet: Page }] = await Promise.all([
    loadMeanings(),
    import('../../components/guide/CheatSheet'),
  ]);
  return { page: 'cheat-sheet', meanings, Page };
}

async function loadTopic({ id, part }: { id: TopicId; part?: string }, catalogue: Catalogue): Promise<View> {
  const topic = catalogue.find(id);
  if (!topic) return unknown(pathOf(id), catalogue);
  if (id.startsWith('articles/')) return loadArticleView(topic, part, catalogue);
  const isVendor = /^vendors\/[^/]+$/.test(id);
  return isVendor ? loadVendorView(topic, catalogue) : loadTopicView(topic, part, catalogue);
}

/** `404`, `net/no-internet`: as it stands in the address. */
function pathOf(id: TopicId): string {
  return hrefOf(id).slice('#/'.length);
}

function unknown(asked: string, catalogue: Catalogue): View {
  return { page: 'unknown', asked, nearest: catalogue.nearest(asked) };
}
