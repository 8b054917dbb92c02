import { inGeneral } from '../../guide/in-general';
import { hrefOf } from '../../guide/route';
import type { Topic } from '../../guide/topic';
import type { TopicView } from '../../guide/view';
import { Section } from './Section';

interface Props {
  topic: Topic;
  meanings: TopicView['meanings'];
}

/** What each vendor means by a number, and how to tell which of them it is. */
export function Meanings({ topic, meanings }: Props) {
  const isRegistered = topic.state !== 'vendor' && topic.state !== 'unofficial';
  return (
    <Section
      title={isRegistered ? 'Some use it for something else' : 'This number means different things'}
      part="vendors"
      of={topic.id}
    >
      <p>
        {isRegistered
          ? 'The rest of this page tells what the standard means. Where one of these sent the answer, read theirs.'
          : 'It is in no standard, so what it means depends on who sent it.'}
      </p>
      <ul class="meanings">
        {meanings.map(({ topic: meaning, entry }) => (
          <li key={meaning.id}>
            <a href={hrefOf(meaning.id)}>
              <span aria-hidden="true">{entry.sign}</span> <b>{meaning.vendor}</b>: {entry.title}
            </a>
            <p>{inGeneral(entry.plain)}</p>
            {entry.tell && (
              <p class="tell">
                <b>How to tell.</b> {entry.tell}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
