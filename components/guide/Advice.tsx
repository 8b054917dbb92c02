import { i18n } from '#i18n';
import { inGeneral } from '../../guide/in-general';
import { hrefOf } from '../../guide/route';
import type { TopicView } from '../../guide/view';
import { TURNS } from '../../guide/words';
import { Filled } from '../Filled';
import { Section } from './Section';
import { WhenToSend } from './WhenToSend';

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
            <Filled
              text={i18n.t('guide.advice.turn', { label: '{label}', turns: '{turns}' })}
              label={<b>{i18n.t('guide.advice.turnLabel')}</b>}
              turns={eitherOf(entry.turn.map((turn) => TURNS[turn]))}
            />
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
            {i18n.t('guide.advice.nothingSpecial')}{' '}
            {number && /^\d{3}$/.test(number) && topic.code !== number && (
              <Filled
                text={i18n.t('guide.advice.inGeneral', { code: '{code}' })}
                code={<a href={hrefOf(`statuses/${number}`, 'try')}>{number}</a>}
              />
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
            <b>{i18n.t('guide.advice.myth')}</b> {guide.misunderstanding.myth}
          </p>
          <p>
            <b>{i18n.t('guide.advice.truth')}</b> {guide.misunderstanding.truth}
          </p>
        </Section>
      )}
      {guide?.use && <WhenToSend use={guide.use} of={topic.id} />}
    </>
  );
}

/** `you, or the site’s owner`. */
function eitherOf(turns: readonly string[]): string {
  return turns.reduce((one, other) => i18n.t('guide.advice.either', { one, other }));
}
