import type { EntryId, TopicId } from '../../data/shapes';
import type { Explained } from '../../diagnose/page-view';
import type { Catalogue } from '../../guide/catalogue';
import type { Highlight } from '../../guide/highlight';
import type { View } from '../../guide/view';
import { ArticleList } from './article/ArticleList';
import { CategoryPage } from './CategoryPage';
import { Home } from './Home';
import { NotThere } from './NotThere';
import { SearchResults } from './SearchResults';
import { TopicPage } from './TopicPage';
import { VendorPage } from './VendorPage';

interface Props {
  view: View;
  catalogue: Catalogue;
  /** The failure from which the guide was opened. */
  seen?: Explained;
  loadHighlight(): Promise<Highlight>;
  onCopy(text: string): Promise<void>;
  onPrint(): void;
  onCompare(one: TopicId, other: TopicId): void;
}

/** The page that a view asks for. */
export function PageBody({ view, catalogue, seen, loadHighlight, onCopy, onPrint, onCompare }: Props) {
  switch (view.page) {
    case 'home':
      return <Home catalogue={catalogue} />;
    case 'topic': {
      const { entry, meaning } = seen?.diagnosis ?? {};
      const isHere = [entry, meaning].includes(view.topic.id as EntryId);
      return (
        <TopicPage
          key={view.topic.id}
          view={view}
          seen={isHere ? seen : undefined}
          named={meaning && meaning !== view.topic.id ? catalogue.find(meaning) : undefined}
          loadHighlight={loadHighlight}
          onCopy={onCopy}
        />
      );
    }
    case 'vendor':
      return <VendorPage {...view} />;
    case 'article':
      return <view.Page key={view.topic.id} view={view} loadHighlight={loadHighlight} onCopy={onCopy} />;
    case 'articles':
      return <ArticleList {...view} />;
    case 'category':
      return <CategoryPage {...view} />;
    case 'compare':
      return <view.Page view={view} catalogue={catalogue} onCompare={onCompare} />;
    case 'cheat-sheet':
      return <view.Page catalogue={catalogue} meanings={view.meanings} onPrint={onPrint} />;
    case 'search':
      return <SearchResults {...view} />;
    case 'tool':
      return <view.Tool key={view.tool} asked={view.asked} />;
    case 'unknown':
      return <NotThere {...view} />;
  }
}
