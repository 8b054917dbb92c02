import { i18n } from '#i18n';
import { hrefOf } from '../../../guide/route';
import type { Topic } from '../../../guide/topic';
import type { Meanings } from '../../../guide/view';

/** All articles, to choose from. */
export function ArticleList({ topics, meanings }: { topics: readonly Topic[]; meanings: Meanings }) {
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('guide.articles.heading')}</h1>
      <p class="lead">{i18n.t('guide.articles.lead')}</p>
      <ul class="shelves">
        {topics.map(({ id, sign, title }) => (
          <li key={id}>
            <a href={hrefOf(id)}>
              <b>
                <span aria-hidden="true">{sign}</span> {title}
              </b>
              <span class="says">{meanings[id]}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
