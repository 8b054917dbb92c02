import { i18n } from '#i18n';
import { inGeneral } from '../../guide/in-general';
import { hrefOf } from '../../guide/route';
import type { Topic } from '../../guide/topic';
import type { TopicView } from '../../guide/view';
import { Filled } from '../Filled';
import { Section } from './Section';

interface Props {
  topic: Topic;
  meanings: TopicView['meanings'];
}

/** What each vendor means by a number, and how to tell which of them it is. */
export function Meanings({ topic, meanings }: Props) {
  const isRegistered = topic.state !== 'vendor' && topic.state !== 'unofficial';
  const meant = i18n.t('guide.meanings.meaning', { vendor: '{vendor}', title: '{title}' });
  return (
    <Section
      title={isRegistered ? i18n.t('guide.meanings.alsoHeading') : i18n.t('guide.meanings.onlyHeading')}
      part="vendors"
      of={topic.id}
    >
      <p>{isRegistered ? i18n.t('guide.meanings.also') : i18n.t('guide.meanings.only')}</p>
      <ul class="meanings">
        {meanings.map(({ topic: meaning, entry }) => (
          <li key={meaning.id}>
            <a href={hrefOf(meaning.id)}>
              <span aria-hidden="true">{entry.sign}</span>{' '}
              <Filled text={meant} vendor={<b>{meaning.vendor}</b>} title={entry.title} />
            </a>
            <p>{inGeneral(entry.plain)}</p>
            {entry.tell && (
              <p class="tell">
                <b>{i18n.t('guide.meanings.tell')}</b> {entry.tell}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
