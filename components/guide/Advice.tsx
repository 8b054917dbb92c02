import type { StatusGuide } from '../../data/shapes';
import { hrefOf } from '../../guide/route';
import { inGeneral } from '../../guide/topic';
import type { TopicView } from '../../guide/view';
import { TURNS } from '../../guide/words';
import { Section } from './Section';

/** Why it happens, who can act, and what to try. */
export function Advice({ view: { topic, entry, guide } }: { view: TopicView }) {
  const href = (part: string) => hrefOf(topic.id, part);
  const [number] = topic.code?.split('.') ?? [];
  return (
    <>
      <Section title="Common causes" part="causes" href={href('causes')}>
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
      <Section title="What you can try" part="try" href={href('try')}>
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
      <Section title="What the site’s owner should check" part="owner" href={href('owner')}>
        <ol>
          {entry.steps.owner.map((step) => (
            <li key={step}>{inGeneral(step)}</li>
          ))}
        </ol>
      </Section>
      {guide?.misunderstanding && (
        <Section title="A common misunderstanding" part="misunderstanding" href={href('misunderstanding')}>
          <p>
            <b>What people think.</b> {guide.misunderstanding.myth}
          </p>
          <p>
            <b>What is true.</b> {guide.misunderstanding.truth}
          </p>
        </Section>
      )}
      {guide?.use && <Use use={guide.use} href={href('use')} />}
    </>
  );
}

function Use({ use, href }: { use: NonNullable<StatusGuide['use']>; href: string }) {
  return (
    <Section title="When to send it" part="use" href={href}>
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
