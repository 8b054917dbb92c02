import { loadArticle } from '../../data/guide';
import type { TopicId } from '../../data/shapes';
import type { Catalogue } from '../../guide/catalogue';
import type { Topic } from '../../guide/topic';
import type { ArticleView, View } from '../../guide/view';
import { loadMeanings } from './load-search';

/** Loads the list of all articles, and none of them. */
export async function loadArticles(catalogue: Catalogue): Promise<View> {
  const topics = catalogue.topics.filter(({ id }) => id.startsWith('articles/'));
  return { page: 'articles', topics, meanings: await loadMeanings() };
}

/** Loads one article, and how articles are drawn. */
export async function loadArticleView(
  topic: Topic,
  part: string | undefined,
  catalogue: Catalogue,
): Promise<ArticleView> {
  const [article, { ArticlePage }] = await Promise.all([
    loadArticle(topic.id as `articles/${string}`),
    import('../../components/guide/article/ArticlePage'),
  ]);
  const about = catalogue.findAll(article.about);
  return { page: 'article', topic, part, article, about, Page: ArticlePage, ...catalogue.neighbours(topic.id) };
}

/** Loads which articles are about a page. */
export async function loadArticlesAbout(id: TopicId, catalogue: Catalogue): Promise<Topic[]> {
  const { default: articles } = await import('virtual:guide/articles-about');
  return catalogue.findAll(articles[id] ?? []);
}
