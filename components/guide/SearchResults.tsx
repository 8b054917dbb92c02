import { i18n } from '#i18n';
import type { Topic } from '../../guide/topic';
import type { Meanings } from '../../guide/view';
import { TopicList } from './TopicList';

const SHOWN = 50;

interface Props {
  query: string;
  found: readonly Topic[];
  meanings: Meanings;
}

/** What the search found, best first. Arrow keys go from one to the next, and back to the search box. */
export function SearchResults({ query, found, meanings }: Props) {
  return (
    <div class="results">
      <h1>{i18n.t('guide.search.heading')}</h1>
      <p class="lead" role="status">
        {summaryOf(query, found.length)}
      </p>
      <TopicList topics={found.slice(0, SHOWN)} meanings={meanings} />
    </div>
  );
}

function summaryOf(query: string, count: number): string {
  if (query.trim() === '') return i18n.t('guide.search.empty');
  if (count === 0) return i18n.t('guide.search.nothing', { query });
  if (count > SHOWN) return i18n.t('guide.search.best', [count], { query, shown: SHOWN });
  return i18n.t('guide.search.found', count, { query });
}
