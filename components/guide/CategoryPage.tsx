import { i18n } from '#i18n';
import { CATEGORIES } from '../../guide/categories';
import type { Topic } from '../../guide/topic';
import { TopicList } from './TopicList';

/** A shelf of vendors' codes. */
export function CategoryPage({ category, topics }: { category: string; topics: readonly Topic[] }) {
  const shelf = CATEGORIES.find(({ id }) => id === category);
  const vendors = topics.filter(({ code }) => code === undefined);
  return (
    <>
      <h1>{shelf?.name}</h1>
      <p class="lead">{shelf?.says}.</p>
      <h2>{i18n.t('guide.category.vendors')}</h2>
      <TopicList topics={vendors} />
      <h2>{i18n.t('guide.category.codes')}</h2>
      <TopicList topics={topics.filter((topic) => !vendors.includes(topic))} />
    </>
  );
}
