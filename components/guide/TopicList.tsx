import type { Topic } from '../../guide/topic';
import type { Meanings } from '../../guide/view';
import { TopicLink } from './TopicLink';

/** Topics, each with the sentence that says what it means where `meanings` has one. */
export function TopicList({ topics, meanings = {} }: { topics: readonly Topic[]; meanings?: Meanings }) {
  return (
    <ul class="topics">
      {topics.map((topic) => (
        <li key={topic.id}>
          <TopicLink topic={topic} />
          {topic.vendor && <span class="vendor">{topic.vendor}</span>}
          {meanings[topic.id] && <p>{meanings[topic.id]}</p>}
        </li>
      ))}
    </ul>
  );
}
