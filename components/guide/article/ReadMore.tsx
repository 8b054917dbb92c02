import { i18n } from '#i18n';
import type { Topic } from '../../../guide/topic';
import { Filled } from '../../Filled';
import { TopicLink } from '../TopicLink';

/** Articles about a page, to go on with. */
export function ReadMore({ articles }: { articles: readonly Topic[] }) {
  return (
    <>
      {articles.map((topic) => (
        <p key={topic.id} class="read-more">
          <Filled
            text={i18n.t('guide.articles.readMore', { article: '{article}' })}
            article={<TopicLink topic={topic} />}
          />
        </p>
      ))}
    </>
  );
}
