import type { TopicView } from '../../guide/view';
import { Section } from './Section';

/** What people ask about it, answered. */
export function Questions({ view: { topic, guide } }: { view: TopicView }) {
  if (!guide?.questions?.length) return null;
  return (
    <Section part="questions" of={topic.id}>
      {guide.questions.map(({ question, answer }) => (
        <details key={question}>
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
    </Section>
  );
}
