import { i18n } from '#i18n';
import type { Catalogue } from '../../guide/catalogue';
import { CATEGORIES, categoryHref, OFFERED_PAIRS, POPULAR } from '../../guide/categories';
import { compareHref } from '../../guide/route';
import { Filled } from '../Filled';
import { Tools } from './Tools';
import { TopicLink } from './TopicLink';

/** The guide's first page: what people meet most, and every shelf. */
export function Home({ catalogue }: { catalogue: Catalogue }) {
  const oneOrOther = i18n.t('guide.compare.pair', { one: '{one}', other: '{other}' });
  return (
    <>
      <h1>{i18n.t('guide.home.heading')}</h1>
      <p class="lead">{i18n.t('guide.home.lead')}</p>
      <h2>{i18n.t('guide.home.popular')}</h2>
      <ul class="popular">
        {catalogue.findAll(POPULAR.map((code) => `statuses/${code}` as const)).map((topic) => (
          <li key={topic.id}>
            <TopicLink topic={topic} />
          </li>
        ))}
      </ul>
      <h2>{i18n.t('guide.home.toolsAndArticles')}</h2>
      <Tools />
      <h2>{i18n.t('guide.home.shelves')}</h2>
      <ul class="shelves">
        {CATEGORIES.map(({ id, name, says }) => (
          <li key={id}>
            <a href={categoryHref(id)}>
              <b>{name}</b>
              <span>{says}</span>
              <span class="count">{i18n.t('guide.home.pages', catalogue.inCategory(id).length)}</span>
            </a>
          </li>
        ))}
      </ul>
      <h2>{i18n.t('guide.home.pairs')}</h2>
      <ul class="popular">
        {OFFERED_PAIRS.map(([one, other]) => (
          <li key={`${one} ${other}`}>
            <a class="topic" href={compareHref(`statuses/${one}`, `statuses/${other}`)}>
              <Filled text={oneOrOther} one={<b>{one}</b>} other={<b>{other}</b>} />
            </a>
          </li>
        ))}
        <li>
          <a class="topic" href="#/compare">
            {i18n.t('guide.home.anyTwo')}
          </a>
        </li>
      </ul>
    </>
  );
}
