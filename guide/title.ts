import { CATEGORIES } from './categories';
import { nameOf } from './compare';
import type { ToolName } from './route';
import type { View } from './view';

const TOOL_TITLES: Record<ToolName, string> = { check: 'Check addresses', playground: 'Playground', quiz: 'Quiz' };

/** The window's title for a page of the guide. */
export function titleOf(view: View): string {
  return `${subjectOf(view)} · What Broke?`;
}

function subjectOf(view: View): string {
  switch (view.page) {
    case 'home':
      return 'Guide';
    case 'topic':
    case 'vendor':
    case 'article':
      return [view.topic.code, view.topic.title].filter(Boolean).join(' ');
    case 'category':
      return CATEGORIES.find(({ id }) => id === view.category)?.name ?? 'Guide';
    case 'compare':
      return view.sides ? view.sides.map(({ topic }) => nameOf(topic)).join(' or ') : 'Compare';
    case 'cheat-sheet':
      return 'Cheat sheet';
    case 'search':
      return view.query ? `Search: ${view.query}` : 'Search';
    case 'articles':
      return 'Articles';
    case 'tool':
      return TOOL_TITLES[view.tool];
    case 'unknown':
      return 'Not in the guide';
  }
}
