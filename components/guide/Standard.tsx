import { i18n } from '#i18n';
import type { Requirement } from '../../data/shapes';
import type { TopicView } from '../../guide/view';
import { AGAIN, STATES, STORED } from '../../guide/words';
import { Section } from './Section';
import { nameOf } from './Sources';

/** The exact facts: the definition, what the standard asks, headers, caching and retrying. */
export function Standard({ view: { topic, guide } }: { view: TopicView }) {
  if (!guide) return null;
  const { definition, requires, headers = [], caching, retry } = guide;
  return (
    <>
      <Section part="definition" of={topic.id}>
        <p>{definition}</p>
        {topic.state && (
          <p>
            <b>{STATES[topic.state].name}.</b> {STATES[topic.state].says}
          </p>
        )}
      </Section>
      {requires && (
        <Section part="standard" of={topic.id}>
          <Requirements who={i18n.t('guide.standard.server')} list={requires.server} />
          <Requirements who={i18n.t('guide.standard.client')} list={requires.client} />
        </Section>
      )}
      {headers.length > 0 && (
        <Section part="headers" of={topic.id}>
          <dl>
            {headers.map(({ name, says }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {caching && (
        <Section part="caching" of={topic.id}>
          <p>
            <b>{STORED[caching.stored]}.</b> {caching.says}
          </p>
        </Section>
      )}
      {retry && (
        <Section part="retry" of={topic.id}>
          <p>
            <b>{AGAIN[retry.again]}.</b> {retry.says}
          </p>
        </Section>
      )}
    </>
  );
}

function Requirements({ who, list }: { who: string; list: readonly Requirement[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{who}</h3>
      <ul>
        {list.map(({ says, source }) => (
          <li key={says}>
            {says}{' '}
            <a class="source" href={source} rel="noreferrer" target="_blank">
              {nameOf(source)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
