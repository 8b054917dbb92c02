import { i18n } from '#i18n';
import type { Explained } from '../../diagnose/page-view';
import type { Topic } from '../../guide/topic';
import type { TopicView } from '../../guide/view';
import { Filled } from '../Filled';
import { HowWeKnow } from '../HowWeKnow';
import { PathPicture } from '../PathPicture';
import { TopicLink } from './TopicLink';
import { WhichMeaning } from './WhichMeaning';

interface Props {
  seen: Explained;
  meanings: TopicView['meanings'];
  /** What a proven vendor means by it. */
  named?: Topic;
}

/** The failure from which the guide was opened: what was seen, and which vendor's meaning applies. */
export function SeenHere({ seen: { failure, diagnosis }, meanings, named }: Props) {
  const isElsewhere = named && !meanings.some(({ topic }) => topic.id === named.id);
  return (
    <section class="card seen-here explanation" aria-labelledby="seen-here">
      <h2 id="seen-here">{i18n.t('guide.seen.heading')}</h2>
      <p class="headline">{diagnosis.headline}</p>
      <p class="seen">
        {failure.method} {failure.url}
      </p>
      <PathPicture hops={diagnosis.hops} where={diagnosis.where} />
      <p class="turn">{diagnosis.turnSentence}</p>
      {meanings.length > 0 && <WhichMeaning diagnosis={diagnosis} meanings={meanings} />}
      {isElsewhere && (
        <p>
          <Filled
            text={i18n.t('guide.seen.names', { label: '{label}', topic: '{topic}' })}
            label={<b>{i18n.t('guide.seen.namesLabel')}</b>}
            topic={<TopicLink topic={named} />}
          />
        </p>
      )}
      <details class="more">
        <summary>{i18n.t('guide.seen.howWeKnow')}</summary>
        <HowWeKnow failure={failure} diagnosis={diagnosis} />
      </details>
    </section>
  );
}
