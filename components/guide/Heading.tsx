import { CATEGORIES, categoryHref } from '../../guide/categories';
import type { Topic } from '../../guide/topic';
import { STATES } from '../../guide/words';

/** A topic's name, and what kind of thing it is. */
export function Heading({ topic }: { topic: Topic }) {
  return (
    <>
      <p class="crumbs">
        {CATEGORIES.filter(({ id }) => topic.categories.includes(id)).map(({ id, name }) => (
          <a key={id} href={categoryHref(id)}>
            {name}
          </a>
        ))}
        {topic.state && (
          <span class="state" title={STATES[topic.state].says}>
            {STATES[topic.state].name}
          </span>
        )}
        {topic.vendor && <span class="state">{topic.vendor}</span>}
      </p>
      <h1 tabIndex={-1}>
        <span aria-hidden="true">{topic.sign}</span> {[topic.code, topic.title].filter(Boolean).join(' ')}
      </h1>
    </>
  );
}
