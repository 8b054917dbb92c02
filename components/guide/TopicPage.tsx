import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { Explained } from '../../diagnose/page-view';
import type { Highlight } from '../../guide/highlight';
import { inGeneral } from '../../guide/in-general';
import { PARTS, partsOf } from '../../guide/parts';
import { hrefOf, toolHref } from '../../guide/route';
import type { Topic } from '../../guide/topic';
import type { TopicView } from '../../guide/view';
import { Advice } from './Advice';
import { ReadMore } from './article/ReadMore';
import { Contents } from './Contents';
import { Example } from './Example';
import { Heading } from './Heading';
import { InHistory } from './InHistory';
import { Meanings } from './Meanings';
import { Neighbours } from './Neighbours';
import { Questions } from './Questions';
import { Section } from './Section';
import { SeenHere } from './SeenHere';
import { Sources } from './Sources';
import { Standard } from './Standard';
import { TopicList } from './TopicList';

interface Props {
  view: TopicView;
  /** The failure from which the guide was opened, where it is about this page. */
  seen?: Explained;
  /** The vendors' own codes that its answer names. */
  named?: Topic;
  loadHighlight(): Promise<Highlight>;
  onCopy(text: string): Promise<void>;
}

/** Everything known of one code or failure. */
export function TopicPage({ view, seen, named, loadHighlight, onCopy }: Props) {
  const { topic, entry, guide, meanings, members, names, related, previous, next } = view;
  return (
    <article class="topic-page">
      <Heading topic={topic} />
      <p class="lead">{guide?.meaning ?? `${inGeneral(entry.headline)}.`}</p>
      <Contents parts={partsOf(view).map((id) => ({ id, title: PARTS[id] }))} of={topic.id} />
      {seen && <SeenHere seen={seen} meanings={meanings} named={named} />}
      {meanings.length > 0 && <Meanings topic={topic} meanings={meanings} />}
      <Section part="plain" of={topic.id}>
        <p>{inGeneral(entry.plain)}</p>
        {guide && (
          <p class="other-words">
            <b>{i18n.t('guide.topic.inOtherWords')}</b> {guide.inOtherWords}
          </p>
        )}
        <ReadMore articles={view.articles} />
      </Section>
      {members.length > 0 && (
        <Section part="members" of={topic.id}>
          {members.map(({ family, topics }) => (
            <Fragment key={family?.id ?? topic.id}>
              {family && (
                <h3>
                  <a href={hrefOf(family.id)}>{family.title}</a>
                </h3>
              )}
              <TopicList topics={topics} />
            </Fragment>
          ))}
        </Section>
      )}
      <Advice view={view} />
      <Standard view={view} />
      <Example view={view} loadHighlight={loadHighlight} onCopy={onCopy} />
      {topic.code && topic.id.startsWith('statuses/') && (
        <p>
          <a href={toolHref('playground', { answer: topic.code })}>{i18n.t('guide.playground.any.see')}</a>
        </p>
      )}
      <Questions view={view} />
      {names.length > 0 && (
        <Section part="names" of={topic.id}>
          <ul class="names">
            {names.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {related.length > 0 && (
        <Section part="related" of={topic.id}>
          <TopicList topics={related} compareWith={topic} />
        </Section>
      )}
      <Section part="sources" of={topic.id}>
        <Sources sources={entry.sources} />
      </Section>
      <InHistory of={topic.id} />
      <Neighbours previous={previous} next={next} />
    </article>
  );
}
