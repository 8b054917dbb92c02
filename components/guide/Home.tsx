import type { Catalogue } from '../../guide/catalogue';
import { CATEGORIES, categoryHref, OFFERED_PAIRS, POPULAR } from '../../guide/categories';
import { compareHref } from '../../guide/route';
import { TopicLink } from './TopicLink';

/** The guide's first page: what people meet most, and every shelf. */
export function Home({ catalogue }: { catalogue: Catalogue }) {
  return (
    <>
      <h1>What does this error mean?</h1>
      <p class="lead">
        Every code that a server can answer with, and every way in which no answer comes. It is all on your own machine:
        looking something up here needs no connection.
      </p>
      <h2>Met most often</h2>
      <ul class="popular">
        {catalogue.findAll(POPULAR.map((code) => `statuses/${code}` as const)).map((topic) => (
          <li key={topic.id}>
            <TopicLink topic={topic} />
          </li>
        ))}
      </ul>
      <h2>All shelves</h2>
      <ul class="shelves">
        {CATEGORIES.map(({ id, name, says }) => (
          <li key={id}>
            <a href={categoryHref(id)}>
              <b>{name}</b>
              <span>{says}</span>
              <span class="count">{countOf(catalogue.inCategory(id).length)}</span>
            </a>
          </li>
        ))}
      </ul>
      <h2>Which of the two?</h2>
      <ul class="popular">
        {OFFERED_PAIRS.map(([one, other]) => (
          <li key={`${one} ${other}`}>
            <a class="topic" href={compareHref(`statuses/${one}`, `statuses/${other}`)}>
              <b>{one}</b> or <b>{other}</b>
            </a>
          </li>
        ))}
        <li>
          <a class="topic" href="#/compare">
            Any two
          </a>
        </li>
      </ul>
    </>
  );
}

function countOf(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
