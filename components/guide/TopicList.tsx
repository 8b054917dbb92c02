import { i18n } from '#i18n';
import { isComparable } from '../../guide/is-comparable';
import { compareHref } from '../../guide/route';
import type { Topic } from '../../guide/topic';
import type { Meanings } from '../../guide/view';
import { TopicLink } from './TopicLink';

interface Props {
  topics: readonly Topic[];
  /** What each means, where known. */
  meanings?: Meanings;
  /** A topic to compare each with. */
  compareWith?: Topic;
}

/** Topics, each a link to its page. */
export function TopicList({ topics, meanings = {}, compareWith }: Props) {
  return (
    <ul class="topics">
      {topics.map((topic) => (
        <li key={topic.id}>
          <TopicLink topic={topic} />
          {topic.vendor && <span class="vendor">{topic.vendor}</span>}
          {compareWith && isComparable(topic) && isComparable(compareWith) && (
            <a
              class="compare"
              href={compareHref(compareWith.id, topic.id)}
              aria-label={i18n.t('guide.list.compareWith', { title: topic.title })}
            >
              {i18n.t('guide.list.compare')}
            </a>
          )}
          {meanings[topic.id] && <p>{meanings[topic.id]}</p>}
        </li>
      ))}
    </ul>
  );
}
