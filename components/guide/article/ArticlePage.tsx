import { i18n } from '#i18n';
import type { ArticleProps } from '../../../guide/view';
import { Contents } from '../Contents';
import { Neighbours } from '../Neighbours';
import { Section } from '../Section';
import { Sources } from '../Sources';
import { TopicList } from '../TopicList';
import { Blocks } from './Blocks';
import { DiagramFigure } from './DiagramFigure';

/** An article: what one learns from it, its picture, its text, and the pages that it is about. */
export function ArticlePage({ view: { topic, article, about, previous, next }, ...code }: ArticleProps) {
  const ends = [
    { id: 'about', title: i18n.t('guide.articles.about') },
    { id: 'sources', title: i18n.t('guide.articles.sources') },
  ] as const;
  return (
    <article class="topic-page article">
      <p class="crumbs">
        <a href="#/articles">{i18n.t('guide.articles.heading')}</a>
      </p>
      <h1 tabIndex={-1}>
        <span aria-hidden="true">{article.sign}</span> {article.title}
      </h1>
      <p class="lead">{article.summary}</p>
      <Contents parts={[...article.sections, ...ends]} of={topic.id} />
      <DiagramFigure diagram={article.diagram} />
      <section>
        <Blocks blocks={article.opening} {...code} />
      </section>
      {article.sections.map(({ id, title, blocks }) => (
        <Section key={id} part={id} of={topic.id} title={title}>
          <Blocks blocks={blocks} {...code} />
        </Section>
      ))}
      <Section part="about" of={topic.id} title={ends[0].title}>
        <TopicList topics={about} />
      </Section>
      <Section part="sources" of={topic.id} title={ends[1].title}>
        <Sources sources={article.sources} />
      </Section>
      <Neighbours previous={previous} next={next} />
    </article>
  );
}
