import { hrefOf } from '../../guide/route';
import type { Topic } from '../../guide/topic';

/** A topic's sign, code and title, leading to its page. */
export function TopicLink({ topic }: { topic: Topic }) {
  return (
    <a class="topic" href={hrefOf(topic.id)}>
      <span aria-hidden="true">{topic.sign}</span>
      {topic.code && <b>{topic.code}</b>}
      <span>{topic.title}</span>
    </a>
  );
}
