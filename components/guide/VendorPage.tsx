import { i18n } from '#i18n';
import { CATEGORIES, categoryHref } from '../../guide/categories';
import type { VendorView } from '../../guide/view';
import { ReadMore } from './article/ReadMore';
import { Neighbours } from './Neighbours';
import { Sources } from './Sources';
import { TopicList } from './TopicList';

/** A vendor: what it is, how to recognise it, and its codes. */
export function VendorPage({ vendor, codes, articles, previous, next }: VendorView) {
  const shelf = CATEGORIES.find(({ id }) => id === vendor.category);
  return (
    <article>
      <p class="crumbs">
        <a href={categoryHref(vendor.category)}>{shelf?.name}</a>
      </p>
      <h1>
        <span aria-hidden="true">{vendor.sign}</span> {vendor.name}
      </h1>
      <p class="lead">{vendor.plain}</p>
      <ReadMore articles={articles} />
      <section>
        <h2>{i18n.t('guide.vendor.tell')}</h2>
        <p>{vendor.tell}</p>
      </section>
      <section>
        <h2>{i18n.t('guide.vendor.codes')}</h2>
        <p>{vendor.codes}</p>
        <TopicList topics={codes.map((code) => ({ ...code, vendor: undefined }))} />
      </section>
      <section>
        <h2>{i18n.t('guide.vendor.sources')}</h2>
        <Sources sources={vendor.sources} />
      </section>
      <Neighbours previous={previous} next={next} />
    </article>
  );
}
