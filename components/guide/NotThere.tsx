import { i18n } from '#i18n';
import type { Topic } from '../../guide/topic';
import { Filled } from '../Filled';
import { TopicList } from './TopicList';

/** For an address that leads nowhere. */
export function NotThere({ asked, nearest }: { asked: string; nearest: readonly Topic[] }) {
  return (
    <>
      <h1>{i18n.t('guide.notThere.heading', { asked: asked.slice(0, 100) })}</h1>
      <p class="lead">{i18n.t('guide.notThere.lead')}</p>
      <TopicList topics={nearest} />
      <p>
        <Filled
          text={i18n.t('guide.notThere.elsewhere', { firstPage: '{firstPage}' })}
          firstPage={<a href="#/">{i18n.t('guide.notThere.firstPage')}</a>}
        />
      </p>
    </>
  );
}
