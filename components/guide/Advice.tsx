import type { StatusGuide, TopicId } from '../../data/shapes';
import { inGeneral } from '../../guide/in-general';
import { hrefOf } from '../../guide/route';
import type { TopicView } from '../../guide/view';
import { TURNS } from '../../guide/words';
import { Section } from './Section';

/** Why it happens, who can act, and what to try. */
export function Advice({ view: { topic, entry, guide } }: { view: TopicView }) {
  const [number] = topic.code?.split('.') ?? [];
  return (
    <>
      <Section part="causes" of={topic.id}>
        <ol>
          {entry.causes.map((cause) => (
            <li key={cause}>{inGeneral(cause)}</li>
          ))}
        </ol>
        {entry.turn[0] !== 'nobody' && (
          <p>
            <b>Whose turn it is:</b> {entry.turn.map((turn) => TURNS[turn]).join(', or ')}.
          </p>
        )}
      </Section>
      <Section part="try" of={topic.id}>
        {entry.steps.visitor.length > 0 ? (
          <ol>
            {entry.steps.visitor.map((step) => (
              <li key={step}>{inGeneral(step)}</li>
            ))}
          </ol>
        ) : (
          <p>
            Nothing special to this code.{' '}
            {number && /^\d{3}$/.test(number) && topic.code !== number && (
              <>
                See what helps with any <a href={hrefOf(`statuses/${number}`, 'try')}>{number}</a>.
              </>
            )}
          </p>
        )}
      </Section>
      <Section part="owner" of={topic.id}>
        <ol>
          {entry.steps.owner.map((step) => (
            <li key={step}>{inGeneral(step)}</li>
          ))}
        </ol>
      </Section>
      {guide?.misunderstanding && (
        <Section part="misunderstanding" of={topic.id}>
          <p>
            <b>What people think.</b> {guide.misunderstanding.myth}
          </p>
          <p>
            <b>What is true.</b> {guide.misunderstanding.truth}
          </p>
        </Section>
      )}
      {guide?.use && <Use use={guide.use} of={topic.id} />}
    </>
  );
}

function Use({ use, of }: { use: NonNullable<StatusGuide['use']>; of: TopicId }) {
  return (
    <Section part="use" of={of}>
      <div class="columns">
        <div>
          <h3>Send it when</h3>
          <ul>
            {use.when.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Send something else when</h3>
          <ul>
            {use.not.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}
